// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.Optional;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.VerbForm;
import org.newsbeam.quote.part.Phrase;

/**
 * Finds the subject of a verb from tags alone: over auxiliaries and adverbs to the left, around an
 * apposition, from an infinitive to the verb that governs it, from a participle or a second verb to
 * the subject of the verb before.
 */
public final class SubjectFinder {

  private final Words words;
  private final NounPhrases phrases;
  private final Apposition apposition;
  private final RelativeClauses relatives;

  SubjectFinder(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
    this.apposition = new Apposition(words, phrases);
    this.relatives = new RelativeClauses(words, phrases);
  }

  /**
   * The subject of the verb at token {@code verb}, no further left than {@code from}.
   *
   * @param antecedents whether "who" stands for the noun before it, or for itself
   */
  public Optional<Phrase> subject(int verb, int from, boolean antecedents) {
    return subject(verb, from, antecedents, 0);
  }

  private Optional<Phrase> subject(int verb, int from, boolean antecedents, int depth) {
    int i = verb - 1;
    if (depth > 3 || i < from) {
      return Optional.empty();
    }
    boolean bareIng = words.form(verb) == VerbForm.ING && words.tag(verb) == Tag.VERB;
    if (bareIng && words.is(i, "as")) {
      Optional<Phrase> quoted = phrases.quotedBefore(i, from);
      if (quoted.isPresent()) {
        return quoted;
      }
    }
    if (bareIng && words.tag(i) != Tag.AUX && words.tag(i) != Tag.ADV && words.tag(i) != Tag.PRON) {
      return controller(verb, i, from, antecedents, depth);
    }
    while (i >= from && !words.isQuoted(i) && BetweenVerb.is(words, i)) {
      if (words.is(i, "to")) {
        return governor(i, from, antecedents, depth);
      }
      i--;
    }
    if (i < from || words.isQuoted(i)) {
      return Optional.empty();
    }
    if (words.isPause(i) || words.is(i, ")")) {
      Optional<Phrase> head = apposition.head(i, from);
      if (head.isPresent() || !words.is(i, ",")) {
        return head.map(phrase -> phrases.headOf(phrase, from))
            .map(phrase -> relatives.outOf(phrase, verb, from).orElse(phrase));
      }
      return controller(verb, i, from, antecedents, depth);
    }
    if (isRelative(i)) {
      return relative(i, from, antecedents);
    }
    if (words.tag(i) == Tag.CCONJ) {
      return controller(verb, i, from, antecedents, depth);
    }
    return nominal(verb, i, from, antecedents, depth);
  }

  private Optional<Phrase> nominal(int verb, int i, int from, boolean antecedents, int depth) {
    Optional<Phrase> found = phrases.endingAt(i, from);
    if (found.isEmpty()) {
      boolean years = words.tag(i) == Tag.NUM; // "The review of care from 2014 to 2021 found"
      return controller(verb, i, from, antecedents, depth)
          .or(() -> years ? opening(verb, from) : Optional.empty());
    }
    Phrase head = phrases.headOf(found.get(), from);
    Optional<Phrase> outer = relatives.around(head, from);
    if (outer.isPresent()) {
      return outer;
    }
    int before = head.first() - 1;
    boolean governed =
        before >= from
            && !words.isQuoted(before)
            && (words.tag(before) == Tag.ADP || words.is(before, "to"))
            && !ClosedClasses.SUBORDINATORS.contains(words.lower(before));
    return governed
        ? controller(verb, before, from, antecedents, depth).or(() -> opening(verb, from))
        : Optional.of(head);
  }

  /** The noun phrase that opens the clause, for a subject with a long tail of its own. */
  private Optional<Phrase> opening(int verb, int from) {
    return words.isFinite(verb) ? phrases.startingAt(from, verb) : Optional.empty();
  }

  private Optional<Phrase> governor(int to, int from, boolean antecedents, int depth) {
    int i = to - 1;
    while (i >= from && (words.tag(i) == Tag.ADV || words.tag(i) == Tag.ADJ)) {
      i--;
    }
    return i >= from && words.isVerb(i)
        ? subject(i, from, antecedents, depth + 1)
        : Optional.empty();
  }

  private Optional<Phrase> relative(int i, int from, boolean antecedents) {
    Phrase itself = new Phrase(i, i + 1);
    if (!antecedents) {
      return Optional.of(itself);
    }
    int before = i > from && words.is(i - 1, ",") ? i - 2 : i - 1;
    Optional<Phrase> found = before < from ? Optional.empty() : phrases.endingAt(before, from);
    return Optional.of(found.map(phrase -> phrases.headOf(phrase, from)).orElse(itself));
  }

  /** "He did concede that and described it": the same tense. */
  private boolean isSameForm(int earlier, int verb) {
    return words.form(earlier) == words.form(verb)
        || (words.form(verb) == VerbForm.PAST && earlier > 0 && words.is(earlier - 1, "did"));
  }

  /** The subject of an earlier verb, which a participle or a coordinated verb shares. */
  private Optional<Phrase> controller(
      int verb, int start, int from, boolean antecedents, int depth) {
    if (words.form(verb) != VerbForm.ING && depth == 0) {
      for (int k = start; k >= from && k > start - 30; k--) {
        if (words.isCue(k, CueLevel.LIKELY) && isSameForm(k, verb)) {
          Optional<Phrase> shared = subject(k, from, antecedents, 1);
          if (shared.isPresent()) {
            return shared;
          }
        }
      }
    }
    if (words.form(verb) == VerbForm.ING && words.isCue(verb, CueLevel.SURE) && depth == 0) {
      for (int k = start; k >= from && k > start - 40; k--) {
        if (words.isCue(k, CueLevel.SURE) && words.isFinite(k)) {
          return subject(k, from, antecedents, 1);
        }
      }
    }
    for (int k = start; k >= from && k > start - 40; k--) {
      if (words.isQuoted(k) || !words.isFinite(k)) {
        continue;
      }
      int j = k - 1;
      while (j >= from && (words.tag(j) == Tag.ADV || words.tag(j) == Tag.AUX)) {
        j--;
      }
      if (j < from || words.isQuoted(j) || words.tag(j) == Tag.CCONJ || isRelative(j)) {
        continue;
      }
      if (words.is(j, ",")) {
        return subject(k, from, antecedents, depth + 1);
      }
      Optional<Phrase> found = phrases.endingAt(j, from);
      if (found.isPresent()) {
        return found.map(phrase -> phrases.headOf(phrase, from));
      }
    }
    return Optional.empty();
  }

  private boolean isRelative(int i) {
    return ClosedClasses.RELATIVES.contains(words.lower(i))
        || (words.is(i, "that") && words.tag(i) == Tag.PRON);
  }
}
