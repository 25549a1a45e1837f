// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import java.util.List;

/**
 * Words and the directions in which they lie: words that are used alike lie close together.
 *
 * @param words the most frequent first
 * @param units the direction of each word, a row of length 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WordVectors(List<String> words, float[][] units) {

  /** How many numbers a direction has. */
  int dimensions() {
    return units.length == 0 ? 0 : units[0].length;
  }

  /** Brings {@code vector} to length 1; one of length 0 stays. */
  static void toUnit(float[] vector) {
    double squares = 0;
    for (float x : vector) {
      squares += (double) x * x;
    }
    if (squares > 0) {
      double length = Math.sqrt(squares);
      for (int i = 0; i < vector.length; i++) {
        vector[i] = (float) (vector[i] / length);
      }
    }
  }
}
