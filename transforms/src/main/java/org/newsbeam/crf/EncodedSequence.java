// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A {@link TrainingSequence} with the places of its features' weights instead of their numbers.
 *
 * @param rows for each word the place of the first weight of each of its features
 * @param allowed the labels that each word may have, a bit each
 * @param base scores that are there already, empty for none
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record EncodedSequence(int[][] rows, long[] allowed, int[] base) {

  static EncodedSequence of(TrainingSequence sequence, FeatureIds ids, int labels) {
    int[][] rows = new int[sequence.features().length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          Arrays.stream(sequence.features()[i])
              .mapToInt(ids::get)
              .filter(id -> id != FeatureIds.NONE)
              .map(id -> id * labels)
              .toArray();
    }
    return new EncodedSequence(rows, sequence.allowed(), sequence.base());
  }

  /** This without a random share of its features. */
  EncodedSequence thinned(SplittableRandom random, double share) {
    if (share == 0) {
      return this;
    }
    int[][] some = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      int[] kept = new int[rows[i].length];
      int n = 0;
      for (int row : rows[i]) {
        kept[n] = row;
        n += random.nextInt(1 << 16) >= share * (1 << 16) ? 1 : 0;
      }
      some[i] = Arrays.copyOf(kept, n);
    }
    return new EncodedSequence(some, allowed, base);
  }
}
