// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/** Probabilities as the tables hold them. */
public final class Probability {

  private static final double STEPS = 10_000;

  private Probability() {}

  /**
   * The probability to four decimals: what a processor or an order of sums changes in the last bits
   * of a logarithm is in no row.
   */
  public static double rounded(double probability) {
    return Math.round(probability * STEPS) / STEPS;
  }
}
