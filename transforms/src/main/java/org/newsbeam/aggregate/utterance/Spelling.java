// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.util.List;

/** Whether words that are not the same letters are one word all the same. */
final class Spelling {

  /** A word of six letters may differ in two. */
  private static final int LETTERS_A_SLIP = 3;

  private Spelling() {}

  /** Whether a few letters differ: "Kyiv" and "Kiev", "nurse" and "nurses". */
  static boolean alike(String one, String other) {
    int slips = Math.max(1, Math.min(one.length(), other.length()) / LETTERS_A_SLIP);
    return one.equals(other)
        || (Math.abs(one.length() - other.length()) <= slips && distance(one, other) <= slips);
  }

  /** Whether one of {@code names} is made of the first letters of {@code full}: "EU". */
  static boolean isShort(List<String> names, List<String> full) {
    StringBuilder letters = new StringBuilder();
    full.forEach(word -> letters.append(word.charAt(0)));
    return letters.length() > 1
        && names.stream().anyMatch(name -> name.startsWith(letters.toString()));
  }

  /** Letters to put in, take out or exchange. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int before = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int kept = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        before = row[j];
        row[j] = Math.min(kept, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
