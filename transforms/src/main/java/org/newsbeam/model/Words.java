// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/** Counts words as a reader would. */
public final class Words {

  private Words() {}

  /**
   * How many words {@code text} holds: runs of letters and digits, with the apostrophes, hyphens
   * and full stops inside them ("don’t", "Jong-un", "3.5").
   */
  public static int count(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        words += inside ? 0 : 1;
        inside = true;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !opens(c, text, i)) {
        inside = false;
      }
    }
    return words;
  }

  /** Whether a letter or digit follows the mark {@code c} and so belongs to the same word. */
  private static boolean opens(int c, String text, int next) {
    return isJoiner(c) && next < text.length() && Character.isLetterOrDigit(text.codePointAt(next));
  }

  private static boolean isJoiner(int c) {
    return c == '\'' || c == '’' || c == '-' || c == '\u2010' || c == '\u2011' || c == '.';
  }
}
