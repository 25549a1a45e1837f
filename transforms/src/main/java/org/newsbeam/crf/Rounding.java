// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

/** Makes a model of learned weights: the small ones left out, the others in whole steps. */
final class Rounding {

  /** Single weights may be this much smaller than the largest of a feature that is kept. */
  private static final double SINGLE = 1.0 / 3;

  private Rounding() {}

  /**
   * The model.
   *
   * @param sums the weights of each feature, times {@code ofSums}
   * @param transitions the weights of two labels in a row, times {@code ofTransitions}
   * @param smallest see {@link CrfSettings}
   */
  static CrfModel model(
      Labels labels,
      FeatureIds ids,
      float[] sums,
      double ofSums,
      float[] transitions,
      double ofTransitions,
      double smallest) {
    int k = labels.size();
    short[] dense = new short[sums.length];
    for (int row = 0; row < sums.length; row += k) {
      double most = 0;
      for (int label = 0; label < k; label++) {
        most = Math.max(most, Math.abs(sums[row + label]) / ofSums);
      }
      for (int label = 0; label < k && most >= smallest; label++) {
        double weight = sums[row + label] / ofSums;
        if (Math.abs(weight) >= SINGLE * smallest) {
          dense[row + label] = (short) steps(weight);
        }
      }
    }
    int[] rounded = new int[transitions.length];
    for (int p = 0; p <= k; p++) {
      for (int next = 0; next < k; next++) {
        boolean allowed = p == k ? !labels.isInside(next) : labels.allows(p, next);
        int i = p * k + next;
        rounded[i] = allowed ? steps(transitions[i] / ofTransitions) : CrfModel.NEVER;
      }
    }
    return CrfModel.of(labels, rounded, ids, dense);
  }

  private static int steps(double weight) {
    long steps = Math.round(weight / CrfModel.STEP);
    return (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, steps));
  }
}
