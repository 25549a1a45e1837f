// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.figure;

/**
 * Answers beside what people have annotated.
 *
 * @param right answers that are annotated
 * @param found all answers
 * @param gold all that is annotated
 */
public record Counts(int right, int found, int gold) {

  /** Nothing found, nothing annotated. */
  public static final Counts NONE = new Counts(0, 0, 0);

  /** These and those together. */
  public Counts plus(Counts other) {
    return new Counts(right + other.right, found + other.found, gold + other.gold);
  }

  /** The share of answers that are right, 0 to 1; 0 where there are none. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** The share of what is annotated that was found, 0 to 1; 0 where there is nothing. */
  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
