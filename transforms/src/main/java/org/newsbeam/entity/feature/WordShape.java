// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

/** How a word is written, without the word: "Xxxx" for "Kyiv", "dddd" for "1987". */
public final class WordShape {

  private static final int MAX_LENGTH = 8;

  private WordShape() {}

  /** A sign for each of the first chars. */
  static String full(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < Math.min(word.length(), MAX_LENGTH); i++) {
      shape.append(sign(word.charAt(i)));
    }
    return shape.toString();
  }

  /** A sign for each run of chars of one kind: "Xx" for "Kyiv". */
  static String compressed(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length() && shape.length() < 2 * MAX_LENGTH; i++) {
      char sign = sign(word.charAt(i));
      if (shape.length() == 0 || shape.charAt(shape.length() - 1) != sign) {
        shape.append(sign);
      }
    }
    return shape.toString();
  }

  /** {@code word} with each digit as 0, since what counts of a number is its form. */
  public static String zeroed(String word) {
    StringBuilder zeroed = new StringBuilder(word);
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        zeroed.setCharAt(i, '0');
      }
    }
    return zeroed.toString();
  }

  private static char sign(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? 'd' : c;
  }
}
