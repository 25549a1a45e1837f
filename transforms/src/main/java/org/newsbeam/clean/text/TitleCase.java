// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.text;

/** Tells text that is written as headlines are: in capitals, or with a capital a word. */
public final class TitleCase {

  private TitleCase() {}

  /** Whether a text is written in capitals or in title case. */
  public static boolean isStyled(String text) {
    return isCapitals(text) || isTitleCase(text);
  }

  /** Whether a text has three capitals at least, and no small letter. */
  public static boolean isCapitals(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return letters >= 3;
  }

  /** Whether nearly all words of four letters and more begin with a capital: at least three do. */
  private static boolean isTitleCase(String text) {
    int capital = 0;
    int small = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        continue;
      }
      int begin = i;
      while (i < text.length() && isWordPart(text.charAt(i))) {
        i++;
      }
      if (i - begin >= 4) {
        capital += Character.isUpperCase(text.charAt(begin)) ? 1 : 0;
        small += Character.isLowerCase(text.charAt(begin)) ? 1 : 0;
      }
    }
    return capital >= 3 && small * 6 <= capital;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || c == '\'' || c == '’' || c == '-';
  }
}
