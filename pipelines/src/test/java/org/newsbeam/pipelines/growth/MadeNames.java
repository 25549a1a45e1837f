// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.growth;

/** Names of nobody, as many as are wanted. */
final class MadeNames {

  private static final String[] BEGINS = {
    "Ba", "Ke", "Lo", "Mi", "Nu", "Da", "Fe", "Go", "Hi", "Ju"
  };
  private static final String[] MIDDLES = {
    "ra", "se", "to", "vi", "wu", "na", "le", "ro", "di", "mu"
  };
  private static final String[] ENDS = {"l", "r", "s", "n", "m", "t", "d", "k", "ck", "x"};

  private MadeNames() {}

  /** A word that is another one for each number. */
  static String word(int number) {
    StringBuilder word = new StringBuilder(BEGINS[number % 10]);
    int rest = number / 10;
    do {
      word.append(MIDDLES[rest % 10]);
      rest /= 10;
    } while (rest > 0);
    return word.append(ENDS[word.length() * 7 % 10]).toString();
  }

  /** First name and surname. */
  static String full(int number) {
    return word(number) + " " + word(number * 7 + 3);
  }
}
