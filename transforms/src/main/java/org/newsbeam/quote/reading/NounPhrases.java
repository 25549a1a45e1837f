// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.Optional;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.VerbForm;
import org.newsbeam.quote.part.Phrase;

/** Bounds simple noun phrases by tags: from a last token to the left, from a first to the right. */
public final class NounPhrases {

  /** Longer runs of nouns are lists or headlines, no sources. */
  private static final int MAX_TOKENS = 24;

  private final Words words;

  NounPhrases(Words words) {
    this.words = words;
  }

  /** The noun phrase that ends with token {@code last} and starts no earlier than {@code from}. */
  public Optional<Phrase> endingAt(int last, int from) {
    int i = last;
    if (i > from && ClosedClasses.REFLEXIVES.contains(words.lower(i))) {
      i--;
    }
    if (i < from || words.isQuoted(i)) {
      return Optional.empty();
    }
    if (isWhole(i)) {
      return Optional.of(new Phrase(i, i + 1));
    }
    boolean headless =
        (words.tag(i) == Tag.NUM || words.tag(i) == Tag.ADJ)
            && i > from
            && isModifier(i - 1)
            && words.tag(i - 1) != Tag.VERB;
    if ((!words.isNoun(i) && !headless) || ClosedClasses.TIMES.contains(words.lower(i))) {
      return Optional.empty();
    }
    int first = i;
    while (first > from && i - first < MAX_TOKENS && !words.isQuoted(first - 1)) {
      if (!isModifier(first - 1) || isVerbProper(first - 1, from)) {
        break;
      }
      first--;
      if (isDeterminer(first)) {
        break;
      }
    }
    while (first < i && words.tag(first) == Tag.PART) {
      first++;
    }
    return Optional.of(new Phrase(first, i + 1));
  }

  /** The noun phrase that starts at token {@code first} and ends before {@code limit}. */
  public Optional<Phrase> startingAt(int first, int limit) {
    if (first >= limit || words.isQuoted(first)) {
      return Optional.empty();
    }
    if (isPronoun(first) || isOne(first, limit)) {
      return Optional.of(new Phrase(first, first + 1));
    }
    int head = -1;
    int i = isDeterminer(first) ? first + 1 : first;
    while (i < limit && i - first < MAX_TOKENS && !words.isQuoted(i)) {
      if (words.isNoun(i)) {
        if (ClosedClasses.WEEKDAYS.contains(words.lower(i))) {
          break;
        }
        head = i;
      } else if (head >= 0 && isWithinName(head, i)) {
        i++;
        continue;
      } else if (!isModifier(i) || isDeterminer(i) || (words.tag(i) == Tag.VERB && head >= 0)) {
        break;
      }
      i++;
    }
    if (head >= 0) {
      return Optional.of(new Phrase(first, head + 1));
    }
    boolean whole = i > first && (isWhole(first) || i > first + 1);
    return whole ? Optional.of(new Phrase(first, i)) : Optional.empty();
  }

  /** "Of" in "Bureau of Meteorology". */
  private boolean isWithinName(int noun, int i) {
    return words.mention(i) != Words.NONE && words.mention(i) == words.mention(noun);
  }

  /** Goes left over prepositions: from "the agency" to "the head" in "the head of the agency". */
  Phrase headOf(Phrase phrase, int from) {
    Phrase head = phrase;
    for (int n = 0; n < 4; n++) {
      int link = head.first() - 1;
      if (link < from || words.isQuoted(link) || !ClosedClasses.LINKS.contains(words.lower(link))) {
        return head;
      }
      // Bureau of Meteorology forecaster: the body is of the person, not the person of the body.
      if (words.mention(link) != Words.NONE && words.mention(link) != words.mention(head.last())) {
        return head;
      }
      Optional<Phrase> left = endingAt(link - 1, from);
      if (left.isEmpty() || words.tag(left.get().last()) == Tag.PRON) {
        return head;
      }
      head = left.get();
    }
    return head;
  }

  /** Smith in "the paper quoted Smith as saying", {@code as} being the token of "as". */
  Optional<Phrase> quotedBefore(int as, int from) {
    return endingAt(as - 1, from)
        .filter(found -> found.first() > from)
        .filter(found -> words.cue(found.first() - 1).lemma().equals("quote"));
  }

  /** Whether a pronoun that can be a subject stands here. */
  public boolean isPronoun(int i) {
    return words.is(i, "who")
        || (words.tag(i) == Tag.PRON && ClosedClasses.SUBJECT_PRONOUNS.contains(words.lower(i)));
  }

  /** “…,” wrote one on the forum. */
  private boolean isOne(int i, int limit) {
    return words.is(i, "one")
        && (i + 1 >= limit || words.tag(i + 1) == Tag.ADP || words.is(i + 1, "."));
  }

  private boolean isWhole(int i) {
    return isPronoun(i)
        || ((words.tag(i) == Tag.PRON || words.tag(i) == Tag.DET || words.tag(i) == Tag.ADJ)
            && ClosedClasses.STANDALONE.contains(words.lower(i)));
  }

  private boolean isDeterminer(int i) {
    return words.tag(i) == Tag.DET
        || (words.tag(i) == Tag.PRON && ClosedClasses.POSSESSIVES.contains(words.lower(i)));
  }

  private boolean isModifier(int i) {
    return switch (words.tag(i)) {
      case NOUN, PROPN, ADJ, NUM, DET, SYM, X -> !words.is(i, "according");
      case PART -> words.is(i, "'s") || words.is(i, "'");
      case PRON -> ClosedClasses.POSSESSIVES.contains(words.lower(i));
      case CCONJ -> words.is(i, "&");
      case VERB -> words.form(i) != VerbForm.BASE && words.form(i) != VerbForm.THIRD;
      default -> false;
    };
  }

  /** Whether the participle-like verb left of a noun is the verb of the clause instead. */
  private boolean isVerbProper(int i, int from) {
    if (words.tag(i) != Tag.VERB) {
      return false;
    }
    boolean led = i > from && (isDeterminer(i - 1) || words.tag(i - 1) == Tag.ADJ);
    return !led;
  }
}
