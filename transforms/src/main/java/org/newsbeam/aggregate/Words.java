// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

/** Counts the words of a text: the one count behind every {@code words} column. */
public final class Words {

  private Words() {}

  /**
   * How many words {@code text} has. A word is a run of letters and digits; an apostrophe or hyphen
   * between two of them belongs to it, so "well-known" and "don't" are one word each.
   */
  public static int count(String text) {
    int words = 0;
    boolean inside = false;
    int length;
    for (int i = 0; i < text.length(); i += length) {
      int c = text.codePointAt(i);
      length = Character.charCount(c);
      boolean word = isWord(c) || (inside && isJoint(c) && wordAt(text, i + length));
      if (word && !inside) {
        words++;
      }
      inside = word;
    }
    return words;
  }

  private static boolean wordAt(String text, int i) {
    return i < text.length() && isWord(text.codePointAt(i));
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isJoint(int c) {
    return c == '\'' || c == '’' || c == '-' || c == '\u2010' || c == '\u2011';
  }
}
