// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import static org.junit.Assert.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.Test;

public class WeightTableTest {

  /** Keys of 48 bits, sorted, a few of them close together. */
  private static long[] keys(Random random, int n) {
    return random
        .longs(n, 1, 1L << Features.BITS)
        .map(
            key -> random.nextInt(4) == 0 ? (key & ~0xFFFFFFFFFFL) | (random.nextInt(50) + 1) : key)
        .distinct()
        .sorted()
        .toArray();
  }

  private static int weight(Random random) {
    return random.nextInt(30) == 0 ? random.nextInt(1 << 16) - (1 << 15) : random.nextInt(99) - 49;
  }

  private static void sumsAreThoseOfTheWeights(int features, int labels) {
    Random random = new Random(features * 100L + labels);
    long[] keys = keys(random, features);
    SparseWeights weights = new SparseWeights(keys.length, keys.length * labels);
    int[][] dense = new int[keys.length][labels];
    for (int row = 0; row < keys.length; row++) {
      weights.begin(keys[row]);
      for (int label = 0; label < labels; label++) {
        if (label == row % labels || random.nextBoolean()) {
          dense[row][label] = weight(random);
          weights.put(label, dense[row][label]);
        }
      }
    }
    WeightTable table = WeightTable.of(weights, labels);
    for (int trial = 0; trial < 300; trial++) {
      int n = random.nextInt(300);
      long[] asked = new long[n];
      int[] expected = new int[labels + 3];
      for (int i = 0; i < n; i++) {
        int row = random.nextInt(keys.length);
        boolean known = random.nextBoolean();
        asked[i] = known ? keys[row] | (random.nextLong() << Features.BITS) : random.nextLong();
        int at = Arrays.binarySearch(keys, FeatureIds.key(asked[i]));
        for (int label = 1; at >= 0 && label < labels; label++) {
          expected[2 + label] += dense[at][label] - dense[at][0];
        }
      }
      int[] got = new int[labels + 3];
      table.addTo(asked, n, got, 2);
      assertArrayEquals(features + " features, " + labels + " labels", expected, got);
    }
  }

  @Test
  public void sumsAreThoseOfTheWeights() {
    for (int labels : new int[] {3, 5, 9, 17, 19, 63}) {
      for (int features : new int[] {1, 2, 40, 3000}) {
        sumsAreThoseOfTheWeights(features, labels);
      }
    }
  }
}
