// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.role;

import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** Tells names with which sentences start: whatever the verb is, they are subjects. */
final class SentenceOpeners {

  /** Longer sentences are not read to their end. */
  private static final int LONGEST = 80;

  private final Words words;

  SentenceOpeners(Words words) {
    this.words = words;
  }

  /**
   * Whether a sentence starts with the name: "Lands Minister Smith, however, pooh-poohed it".
   *
   * @param start where what belongs to the name starts
   */
  boolean is(Phrase phrase, int start) {
    boolean first = start == 0 || words.sentence(start - 1) != words.sentence(start);
    boolean label = phrase.end() >= words.size() || words.is(phrase.end(), ":");
    boolean vocative = words.isQuoted(start) || label;
    return first && !vocative && isWhole(phrase);
  }

  /** Whether the sentence ends as one does: a byline does not. */
  private boolean isWhole(Phrase phrase) {
    int last = phrase.last();
    while (last + 1 < words.size()
        && last - phrase.last() < LONGEST
        && words.sentence(last + 1) == words.sentence(phrase.first())) {
      last++;
    }
    return words.is(last, ".") || words.isQuoted(last) || last - phrase.last() == LONGEST;
  }
}
