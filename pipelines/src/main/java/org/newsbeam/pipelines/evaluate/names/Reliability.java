// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether confidence is what it is said to be, the probability of being right: the answers sorted
 * into ten bins by their confidence, in each of which as many should be right as are expected to be
 * (Guo et al. 2017, On Calibration of Modern Neural Networks).
 *
 * @param bins from the lowest confidence to the highest
 */
public record Reliability(List<Bin> bins) {

  private static final int BINS = 10;

  /**
   * Answers of like confidence.
   *
   * @param from the lowest confidence of the bin; the next bin's is the limit
   * @param answers how many there are
   * @param confidence their mean confidence, 0 to 1; 0 if there are none
   * @param right the share of them that is right, 0 to 1; 0 if there are none
   */
  public record Bin(double from, int answers, double confidence, double right) {}

  /** An answer, its confidence, and whether it is right. */
  public record Answer(double confidence, boolean right) {}

  public Reliability {
    bins = List.copyOf(bins);
  }

  /** Sorts answers into bins. */
  public static Reliability of(List<Answer> answers) {
    int[] count = new int[BINS];
    int[] right = new int[BINS];
    double[] confidence = new double[BINS];
    for (Answer answer : answers) {
      int bin = Math.min(BINS - 1, (int) (answer.confidence() * BINS));
      count[bin]++;
      right[bin] += answer.right() ? 1 : 0;
      confidence[bin] += answer.confidence();
    }
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int n = Math.max(1, count[i]);
      bins.add(new Bin((double) i / BINS, count[i], confidence[i] / n, (double) right[i] / n));
    }
    return new Reliability(bins);
  }

  /** The expected calibration error, 0 to 1: how far confidence is from the truth, over answers. */
  public double error() {
    double sum = 0;
    int all = 0;
    for (Bin bin : bins) {
      sum += bin.answers() * Math.abs(bin.confidence() - bin.right());
      all += bin.answers();
    }
    return sum / Math.max(1, all);
  }
}
