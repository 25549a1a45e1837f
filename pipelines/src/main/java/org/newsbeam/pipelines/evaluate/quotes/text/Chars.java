// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

/** What a word is made of, and what stands between words. */
final class Chars {

  /** A letter, a number or an underscore: as {@link #isWord}, in a regular expression. */
  static final String WORD = "[\\p{L}\\p{N}_]";

  /** As {@link #isSpace}, in a regular expression. */
  static final String SPACE = "[\\s\\p{Z}\\x1c-\\x1f\\x85]";

  private static final int NEXT_LINE = 0x85;

  private Chars() {}

  /** Whether a code point belongs to a word: a letter, a number of any kind or an underscore. */
  static boolean isWord(int codePoint) {
    return codePoint == '_' || isLetterOrNumber(codePoint);
  }

  /** Whether a code point is a letter or a number of any kind. */
  static boolean isLetterOrNumber(int codePoint) {
    if (Character.isLetterOrDigit(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  /** Whether a code point is white space, a no-break space or the end of a line. */
  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == NEXT_LINE;
  }
}
