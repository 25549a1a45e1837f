// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.model;

/**
 * Turns a model's probability of a name into the share of such names that are right: a straight
 * line over the log odds (Platt 1999).
 *
 * @param slope less than 1 where the model is too sure of itself
 * @param shift what is added to the log odds
 */
public record Calibration(double slope, double shift) {

  /** Takes probabilities for what they are. */
  public static final Calibration NONE = new Calibration(1, 0);

  private static final double MOST = 1 - 1e-6;
  private static final int STEPS = 2000;
  private static final double RATE = 0.5;

  /** The share of names right among those of {@code probability}. */
  double of(double probability) {
    return 1 / (1 + StrictMath.exp(-(slope * logOdds(probability) + shift)));
  }

  private static double logOdds(double probability) {
    double inside = Math.max(1 - MOST, Math.min(MOST, probability));
    return StrictMath.log(inside / (1 - inside));
  }

  /**
   * The line that makes what was found most likely (gradient descent).
   *
   * @param probabilities what the model said of each name
   * @param isRight whether it was one
   */
  public static Calibration fit(double[] probabilities, boolean[] isRight) {
    double slope = 1;
    double shift = 0;
    double[] x = java.util.Arrays.stream(probabilities).map(Calibration::logOdds).toArray();
    double spread = 1 + java.util.Arrays.stream(x).map(v -> v * v).average().orElse(0);
    for (int step = 0; step < STEPS; step++) {
      double ofSlope = 0;
      double ofShift = 0;
      for (int i = 0; i < x.length; i++) {
        double error = 1 / (1 + StrictMath.exp(-(slope * x[i] + shift))) - (isRight[i] ? 1 : 0);
        ofSlope += error * x[i];
        ofShift += error;
      }
      slope -= RATE * 4 * ofSlope / (x.length * spread);
      shift -= RATE * ofShift / x.length;
    }
    return new Calibration(slope, shift);
  }
}
