// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.util.Arrays;

/**
 * Weights that are being learned, each with a rate of its own that shrinks with what it has learned
 * (AdaGrad, Duchi, Hazan and Singer 2011), and their sums over rounds.
 */
final class Weights {

  private static final float FIRST_SQUARE = 0.5f;

  private final float[] values;
  private final float[] squares;
  private final float[] sums;

  Weights(int size) {
    values = new float[size];
    squares = new float[size];
    sums = new float[size];
    Arrays.fill(squares, FIRST_SQUARE);
  }

  float[] values() {
    return values;
  }

  /** What {@link #addToSums} has added up. */
  float[] sums() {
    return sums;
  }

  /** Takes a step against the gradient of {@code n} weights in a row. */
  void descend(int first, float[] gradient, int from, int n, float rate, float l2) {
    for (int k = 0; k < n; k++) {
      int i = first + k;
      float g = gradient[from + k] + l2 * values[i];
      squares[i] += g * g;
      values[i] -= rate * g / (float) Math.sqrt(squares[i]);
    }
  }

  void addToSums() {
    for (int i = 0; i < values.length; i++) {
      sums[i] += values[i];
    }
  }
}
