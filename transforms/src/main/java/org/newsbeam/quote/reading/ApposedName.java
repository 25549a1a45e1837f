// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import org.newsbeam.quote.part.Phrase;

/**
 * Finds the person named right after a noun phrase: "the head, the former judge Jane Doe, said".
 */
public final class ApposedName {

  /** How many words of a title may stand between the comma and the name. */
  private static final int MAX_TITLE = 5;

  private ApposedName() {}

  /** The first token of the name; {@link Words#NONE} if none stands there. */
  public static int after(Phrase source, Words words) {
    int comma = source.end();
    if (comma >= words.size() || !words.is(comma, ",")) {
      return Words.NONE;
    }
    int end = Math.min(words.size(), comma + 2 + MAX_TITLE);
    int i = comma + 1;
    while (i < end && !words.isPerson(i) && isTitleWord(words, i, comma)) {
      i++;
    }
    return i < end && words.isPerson(i) ? i : Words.NONE;
  }

  private static boolean isTitleWord(Words words, int i, int comma) {
    return switch (words.tag(i)) {
      case DET -> i == comma + 1;
      case NOUN, PROPN, ADJ -> words.sentence(i) == words.sentence(comma);
      default -> false;
    };
  }
}
