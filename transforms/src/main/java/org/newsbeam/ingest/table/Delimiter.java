// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.table;

import org.newsbeam.ingest.record.FileHead;

/** Tells what stands between the fields of a table. */
final class Delimiter {

  /** What spreadsheets of various countries write into {@code .csv}, the usual one first. */
  private static final String CANDIDATES = ",;\t|";

  private Delimiter() {}

  /** The tab if the file's name says so, else what the first row has most of outside of marks. */
  static char of(FileHead head) {
    if (!head.isNamed("csv")) {
      return '\t';
    }
    int[] counts = new int[CANDIDATES.length()];
    boolean quoted = false;
    for (char c : head.start().toCharArray()) {
      if (c == '\n' && !quoted) {
        break;
      }
      quoted ^= c == '"';
      int candidate = CANDIDATES.indexOf(c);
      if (candidate >= 0 && !quoted) {
        counts[candidate]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return CANDIDATES.charAt(best);
  }
}
