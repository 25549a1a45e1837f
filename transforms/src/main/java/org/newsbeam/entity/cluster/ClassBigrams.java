// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

/**
 * How often words of one class stood before words of another.
 *
 * @param after {@code after[c][d]}: how often class {@code d} came after class {@code c}
 * @param before the same with rows and columns exchanged, so that both are read along a row
 * @param totals how many words of each class there are in the text
 */
@SuppressWarnings("ArrayRecordComponent") // changed in place, never compared
record ClassBigrams(int[][] after, int[][] before, int[] totals) {

  static ClassBigrams none(int classes) {
    return new ClassBigrams(new int[classes][classes], new int[classes][classes], new int[classes]);
  }

  /** Counts {@code n} more of class {@code d} after class {@code c}; fewer if below 0. */
  void add(int c, int d, int n) {
    after[c][d] += n;
    before[d][c] += n;
  }

  /** Makes one class of {@code c} and {@code d}: {@code c} has it all, {@code d} is empty. */
  void join(int c, int d) {
    for (int e = 0; e < size(); e++) {
      add(c, e, after[d][e]);
      add(d, e, -after[d][e]);
    }
    for (int e = 0; e < size(); e++) {
      add(e, c, after[e][d]);
      add(e, d, -after[e][d]);
    }
    totals[c] += totals[d];
    totals[d] = 0;
  }

  /** How many classes there are, empty ones too. */
  int size() {
    return totals.length;
  }
}
