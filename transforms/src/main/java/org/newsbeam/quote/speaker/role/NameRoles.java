// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.role;

import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** What part a name or pronoun plays in its sentence, as far as tags show. */
public final class NameRoles {

  /** Who owns the subject is as near to mind as an object. */
  private static final double OWNER = 0;

  /** How far before a name what governs it may stand, in tokens. */
  private static final int MODIFIERS = 8;

  private static final Set<String> GOVERNING = Set.of("to", "from", "by", "with", "against");

  private final Words words;
  private final NamePredicate predicate;
  private final SentenceOpeners openers;

  public NameRoles(Words words) {
    this.words = words;
    this.predicate = new NamePredicate(words);
    this.openers = new SentenceOpeners(words);
  }

  /**
   * How fit the tokens are to be taken up by a pronoun: the weights were set by hand and checked on
   * 174 pronouns of the development part of PolNeAR.
   */
  public double prominence(Phrase phrase) {
    boolean inverted = isInvertedSubject(phrase);
    int verb = verbAfter(phrase);
    boolean subject =
        inverted
            || isTopic(phrase)
            || verb != Words.NONE
            || (!isPossessive(phrase) && openers.is(phrase, modifiersStart(phrase)));
    double prominence = subject ? 2 : 0;
    if (inverted || isReport(verb)) {
      prominence += 1;
    }
    if (subject && phrase.first() - sentenceStart(phrase.first()) <= 6) {
      prominence += 1;
    }
    if (subject && !inverted && isEmbedded(phrase)) {
      prominence -= 1;
    }
    return isPossessive(phrase) ? prominence - (ownsSubject(phrase) ? OWNER : 2) : prominence;
  }

  public boolean isSubject(Phrase phrase) {
    return verbAfter(phrase) != Words.NONE;
  }

  private boolean isReport(int verb) {
    return verb != Words.NONE && predicate.isReport(verb);
  }

  private int verbAfter(Phrase phrase) {
    return isGoverned(phrase) ? Words.NONE : predicate.after(phrase, isApposed(phrase));
  }

  /** "The sale to Sweden's Acme for a song is": behind a preposition that no title has. */
  private boolean isGoverned(Phrase phrase) {
    int i = phrase.first() - 1;
    int limit = Math.max(0, i - MODIFIERS);
    while (i > limit && (isModifier(i) || words.is(i, "'s"))) {
      i--;
    }
    return i > 0
        && GOVERNING.contains(words.lower(i))
        && words.sentence(i) == words.sentence(phrase.first());
  }

  /** “…,” said Smith. It was so, according to Smith. Among them was Smith. */
  private boolean isInvertedSubject(Phrase phrase) {
    int before = modifiersStart(phrase) - 1;
    if (before > 0 && words.is(before, "to") && words.is(before - 1, "according")) {
      return true;
    }
    if (before > 0 && words.tag(before) == Tag.AUX && words.isFinite(before)) {
      int start = sentenceStart(before);
      return !words.isQuoted(before) && words.tag(start) == Tag.ADP && start < before - 1;
    }
    return before > 0
        && words.isCue(before, CueLevel.USUAL)
        && (words.isQuoted(before - 1) || words.is(before - 1, ","));
  }

  /** "For Smith, 58, the news was good": the sentence is about her. */
  private boolean isTopic(Phrase phrase) {
    int before = modifiersStart(phrase) - 1;
    return before >= 0
        && words.is(before, "for")
        && sentenceStart(before) == before
        && phrase.end() < words.size()
        && words.is(phrase.end(), ",");
  }

  /** After "that" or a verb of speech: the subject of what another says. */
  private boolean isEmbedded(Phrase phrase) {
    int before = modifiersStart(phrase) - 1;
    return before >= 0
        && words.sentence(before) == words.sentence(phrase.first())
        && (words.is(before, "that") || words.isCue(before, CueLevel.LIKELY));
  }

  private boolean isPossessive(Phrase phrase) {
    return phrase.end() < words.size()
        && (words.is(phrase.end(), "'s") || words.is(phrase.end(), "'"));
  }

  /** Smith's plans have changed: the sentence is about what is his. */
  private boolean ownsSubject(Phrase phrase) {
    int i = phrase.end() + 1;
    while (i < words.size() && (words.isNoun(i) || words.tag(i) == Tag.ADJ)) {
      i++;
    }
    return i > phrase.end() + 1
        && i < words.size()
        && words.sentence(i) == words.sentence(phrase.first())
        && words.isFinite(i);
  }

  /** The chair, Lord Smith, said: the name is put behind the noun that it names. */
  private boolean isApposed(Phrase phrase) {
    int before = modifiersStart(phrase) - 1;
    if (before > 1 && words.is(before, ")")) { // "the Rail Board (RB) inspector Jane Doe"
      int open = before - 1;
      while (open > 0 && before - open < 4 && !words.is(open, "(")) {
        open--;
      }
      before = modifiersStart(new Phrase(open, open + 1)) - 1;
    }
    return before > 0 && words.is(before, ",") && isNoun(before - 1);
  }

  /** Taggers take words with a hyphen for marks and adjectives: "director-general". */
  private boolean isNoun(int i) {
    boolean word = Character.isLetter(words.lower(i).charAt(0));
    return words.isNoun(i) || words.tag(i) == Tag.ADJ || (word && words.tag(i) == Tag.PUNCT);
  }

  private int modifiersStart(Phrase phrase) {
    int i = phrase.first();
    while (i > 0 && phrase.first() - i < 6 && isModifier(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean isModifier(int i) {
    Tag tag = words.tag(i);
    return tag == Tag.PROPN || tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.DET;
  }

  private int sentenceStart(int i) {
    int start = i;
    while (start > 0 && i - start <= 7 && words.sentence(start - 1) == words.sentence(i)) {
      start--;
    }
    return start;
  }
}
