// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

/**
 * The weights of features by label, laid out so that few places of memory are looked at: a bit for
 * each feature tells most that have no weight, and a feature's number lies beside where its weights
 * begin.
 */
final class WeightTable {

  /** Bits a feature in the filter; one in so many that have no weight passes it. */
  private static final int FILTER = 8;

  private static final int LABEL_SHIFT = 16;
  private static final int COUNT_BITS = 8;

  /** The highest bits of a key choose the bit of a word of the filter. */
  private static final int HIGH = Features.BITS - 6;

  private final long[] keys;
  private final int[] starts;

  /** Label and weight in one. */
  private final int[] entries;

  /** Pairs of a key, 0 for none, and the index of its first weight with the number of them. */
  private final long[] slots;

  private final long[] filter;
  private int size;
  private int last;

  /** A table with room for {@code features} features and {@code weights} weights. */
  WeightTable(int features, int weights) {
    keys = new long[features];
    starts = new int[features + 1];
    entries = new int[weights];
    slots = new long[2 * powerOfTwo(features + features / 2)];
    filter = new long[powerOfTwo(Math.max(Long.SIZE, FILTER * features)) / Long.SIZE];
  }

  private static int powerOfTwo(int atLeast) {
    return Integer.highestOneBit(Math.max(2, atLeast) - 1) * 2;
  }

  /** The number of features. */
  int size() {
    return size;
  }

  /** The number of weights. */
  int weights() {
    return starts[size];
  }

  /** Begins a feature, whose key is larger than those before. */
  void begin(long key) {
    keys[size++] = key;
    starts[size] = starts[size - 1];
    int slot = slot(key);
    while (slots[slot] != 0) {
      slot = next(slot);
    }
    slots[slot] = key;
    slots[slot + 1] = (long) starts[size] << COUNT_BITS;
    last = slot + 1;
    filter[word(key)] |= 1L << (key >>> HIGH);
  }

  /** Adds a weight to the feature that was begun last; there must be room. */
  void put(int label, int weight) {
    slots[last]++;
    entries[starts[size]++] = label << LABEL_SHIFT | (weight & 0xFFFF);
  }

  long key(int row) {
    return keys[row];
  }

  /** The index of the first weight of a row. */
  int start(int row) {
    return starts[row];
  }

  int label(int entry) {
    return entries[entry] >> LABEL_SHIFT;
  }

  int weight(int entry) {
    return (short) entries[entry];
  }

  /** Adds the weights of a feature to the scores from {@code offset} on. */
  void addTo(long feature, int[] scores, int offset) {
    long key = FeatureIds.key(feature);
    if ((filter[word(key)] >>> (key >>> HIGH) & 1) == 0) {
      return;
    }
    int slot = slot(key);
    while (slots[slot] != key) {
      if (slots[slot] == 0) {
        return;
      }
      slot = next(slot);
    }
    int start = (int) (slots[slot + 1] >>> COUNT_BITS);
    int end = start + (int) (slots[slot + 1] & ((1 << COUNT_BITS) - 1));
    for (int i = start; i < end; i++) {
      scores[offset + (entries[i] >> LABEL_SHIFT)] += (short) entries[i];
    }
  }

  private int slot(long key) {
    return 2 * (int) key & (slots.length - 2);
  }

  private int next(int slot) {
    return (slot + 2) & (slots.length - 1);
  }

  private int word(long key) {
    return (int) (key >>> 8) & (filter.length - 1);
  }
}
