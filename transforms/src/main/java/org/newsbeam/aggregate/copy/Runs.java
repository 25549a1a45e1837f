// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.copy;

import java.util.Arrays;
import org.newsbeam.aggregate.sketch.TextSketch;

/**
 * The runs of four words of a text, as they are compared.
 *
 * @param inOrder all, in the order of the text
 * @param sorted each once, sorted
 * @param facts its numbers and names, sorted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as wholes
record Runs(int[] inOrder, int[] sorted, int[] facts) {

  static Runs of(TextSketch sketch) {
    int[] runs = sketch.unpackedRuns();
    return new Runs(runs, sorted(runs), sketch.unpackedFacts());
  }

  boolean has(int run) {
    return Arrays.binarySearch(sorted, run) >= 0;
  }

  private static int[] sorted(int[] runs) {
    int[] sorted = runs.clone();
    Arrays.sort(sorted);
    int n = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[n++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, n);
  }
}
