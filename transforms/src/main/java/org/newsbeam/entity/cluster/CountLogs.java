// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

/** {@code n log n} for counts, as the likelihood of a text in classes is made of; 0 for 0. */
final class CountLogs {

  private static final int TABLE_SIZE = 1 << 20;

  private final double[] table = new double[TABLE_SIZE];

  CountLogs() {
    for (int n = 2; n < TABLE_SIZE; n++) {
      table[n] = compute(n);
    }
  }

  double of(int n) {
    return n < TABLE_SIZE ? table[n] : compute(n);
  }

  /** What is won by counting {@code a} and {@code b} as one; never below 0. */
  double joining(int a, int b) {
    return a == 0 || b == 0 ? 0 : of(a + b) - of(a) - of(b);
  }

  /** The strict logarithm gives the same bits on every machine. */
  private static double compute(int n) {
    return n * StrictMath.log(n);
  }
}
