// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.copy;

/**
 * What two texts have in common, counted exactly over their runs of four words, each counted once.
 *
 * @param shorter how many runs the shorter text has
 * @param longer how many the longer one has
 * @param common how many are in both
 * @param ownBeginning after how many runs of the shorter one the first comes that is in both
 * @param longerBeginning the same of the longer one
 * @param head how many of the first {@value #HEAD} runs of the longer one are in both
 * @param facts the share of the numbers and names of the one that has fewer that the other has too;
 *     1 if it has next to none
 */
record Overlap(
    int shorter,
    int longer,
    int common,
    int ownBeginning,
    int longerBeginning,
    int head,
    double facts) {

  static final int HEAD = 20;

  private static final int FEW_FACTS = 6;

  static Overlap of(Runs one, Runs other) {
    return one.inOrder().length <= other.inOrder().length
        ? of(one, other, facts(one, other))
        : of(other, one, facts(one, other));
  }

  private static Overlap of(Runs shorter, Runs longer, double facts) {
    int head = 0;
    for (int i = 0; i < Math.min(HEAD, longer.inOrder().length); i++) {
      head += shorter.has(longer.inOrder()[i]) ? 1 : 0;
    }
    return new Overlap(
        shorter.sorted().length,
        longer.sorted().length,
        common(shorter.sorted(), longer.sorted()),
        beginning(shorter, longer),
        beginning(longer, shorter),
        head,
        facts);
  }

  /** How much of all that either says both say, 0 to 1 (Jaccard's index). */
  double similarity() {
    int all = shorter + longer - common;
    return all == 0 ? 0 : (double) common / all;
  }

  /** How much of the shorter text is in the longer one, 0 to 1 (Broder's containment). */
  double containment() {
    return shorter == 0 ? 0 : (double) common / Math.min(shorter, longer);
  }

  private static double facts(Runs one, Runs other) {
    int fewer = Math.min(one.facts().length, other.facts().length);
    return fewer < FEW_FACTS ? 1 : (double) common(one.facts(), other.facts()) / fewer;
  }

  private static int common(int[] one, int[] other) {
    int common = 0;
    int j = 0;
    for (int run : one) {
      while (j < other.length && other[j] < run) {
        j++;
      }
      common += j < other.length && other[j] == run ? 1 : 0;
    }
    return common;
  }

  private static int beginning(Runs own, Runs others) {
    int[] runs = own.inOrder();
    int at = 0;
    while (at < runs.length && !others.has(runs[at])) {
      at++;
    }
    return at;
  }
}
