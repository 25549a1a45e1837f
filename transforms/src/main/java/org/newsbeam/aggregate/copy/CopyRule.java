// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.copy;

/**
 * Whether two texts are one text in two states. Where half of all they say is common they are.
 * Where less is, it matters where: a text that was cut, or one that was written on, begins as the
 * other does, or goes on as the other does after a beginning of its own; a text that stands in
 * another's middle is an item of a round-up or a quotation of it. Texts with other numbers and
 * names are made by one template: weather, results, prices.
 */
final class CopyRule {

  /** Texts with fewer runs in common are stock phrases. */
  private static final int FEWEST_RUNS = 8;

  private static final double HALF = 0.5;
  private static final double MOST_OF_THE_SHORTER = 0.6;
  private static final int LONGEST_NEW_BEGINNING = 80;
  private static final double LONGEST_NEW_SHARE = 0.2;

  private CopyRule() {}

  static boolean holds(Overlap overlap) {
    if (overlap.common() < Math.min(FEWEST_RUNS, overlap.shorter()) || overlap.facts() < HALF) {
      return false;
    }
    return overlap.similarity() >= HALF
        || (overlap.containment() >= MOST_OF_THE_SHORTER
            && (beginsAlike(overlap) || hasOtherBeginning(overlap) || isUpdated(overlap)));
  }

  /** The longer text begins with what the shorter one says, and the shorter one does so itself. */
  private static boolean beginsAlike(Overlap overlap) {
    return overlap.head() >= 6 && overlap.ownBeginning() <= Overlap.HEAD;
  }

  /** Each has a beginning of its own, that of the longer one no longer than a few sentences. */
  private static boolean hasOtherBeginning(Overlap overlap) {
    return overlap.ownBeginning() >= FEWEST_RUNS
        && overlap.longerBeginning() <= LONGEST_NEW_BEGINNING
        && overlap.longerBeginning() <= LONGEST_NEW_SHARE * overlap.longer();
  }

  /** The longer one is the shorter one with news on top. */
  private static boolean isUpdated(Overlap overlap) {
    return overlap.containment() >= 0.75
        && overlap.similarity() >= 0.35
        && overlap.longerBeginning() <= 100
        && overlap.longerBeginning() <= 0.28 * overlap.longer();
  }
}
