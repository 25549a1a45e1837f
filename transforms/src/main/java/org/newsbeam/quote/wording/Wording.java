// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.wording;

import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** What a stretch of words looks like: speech, or a title. */
public final class Wording {

  private Wording() {}

  /** Whether the words ask, or speak of or to somebody present, outside quotation marks. */
  public static boolean isSpoken(Words words, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (!words.isQuoted(i) && ClosedClasses.SPEAKING.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether all words of more than three letters start with a capital, as in titles. */
  public static boolean isTitle(Words words, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (words.isLower(i) && words.lower(i).length() > 3) {
        return false;
      }
    }
    return true;
  }
}
