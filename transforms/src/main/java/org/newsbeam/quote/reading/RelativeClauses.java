// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.Optional;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.part.Phrase;

/** Finds whom a relative clause is about, where what stands in it looks like a subject. */
final class RelativeClauses {

  private final Words words;
  private final NounPhrases phrases;

  RelativeClauses(Words words, NounPhrases phrases) {
    this.words = words;
    this.phrases = phrases;
  }

  /** "Two men" for "a bank" in "two men who were in a bank said": whom the relative is about. */
  Optional<Phrase> around(Phrase object, int from) {
    int i = object.first() - 1;
    while (i > from && (words.tag(i) == Tag.ADV || words.tag(i) == Tag.PART)) {
      i--;
    }
    if (i <= from + 1 || !words.isVerb(i)) {
      return Optional.empty();
    }
    while (i > from + 1 && (words.isVerb(i) || words.tag(i) == Tag.ADV)) {
      i--;
    }
    return words.is(i, "who") && !words.isQuoted(i)
        ? phrases.endingAt(i - 1, from).map(phrase -> phrases.headOf(phrase, from))
        : Optional.empty();
  }

  /**
   * Smith for the aide in "Smith, who spoke through his aide, Jones, said": whom a relative clause
   * between commas is about, if {@code inner} stands in it behind its verb.
   */
  Optional<Phrase> outOf(Phrase inner, int verb, int from) {
    for (int who = inner.first() - 1; who > from + 1; who--) {
      if (words.isQuoted(who) || words.is(who, ";")) {
        return Optional.empty();
      }
      if (words.is(who, "who") && words.is(who - 1, ",")) {
        return isPlainRelative(who, verb)
            ? phrases.endingAt(who - 2, from).map(phrase -> phrases.headOf(phrase, from))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a verb follows "who" and no other clause is opened before the comma at the verb. */
  private boolean isPlainRelative(int who, int verb) {
    for (int i = who + 2; i < verb; i++) {
      if (words.tag(i) == Tag.CCONJ || ClosedClasses.SUBORDINATORS.contains(words.lower(i))) {
        return false;
      }
    }
    return words.isFinite(who + 1);
  }
}
