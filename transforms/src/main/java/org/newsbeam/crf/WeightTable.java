// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.util.Arrays;

/**
 * The weights of features by label, laid out so that few places of memory are looked at, and these
 * side by side: two bits for each feature tell most that have no weight; a feature's number and
 * where its weights begin are one long. What is looked up together is looked up in step, so that
 * the processor waits for many places at once.
 */
final class WeightTable {

  /** Bits a feature in the filter; one in some fifty that have no weight passes it. */
  private static final int FILTER = 8;

  private static final int LABEL_SHIFT = 17;

  /** Marks the last weight of a feature. */
  private static final int LAST = 1 << 16;

  /** Slots that count their weights from one base: as many as 16 bits reach with 63 labels. */
  private static final int GROUP_BITS = 10;

  private static final int OFFSET_BITS = Long.SIZE - Features.BITS;

  private static final int SPARE_SLOTS = 64;

  private final long[] keys;
  private final int[] starts;

  /** Label, whether it is the last, and weight in one. */
  private final int[] entries;

  /** Ordered by key from the slot on that its highest bits name: key and offset, 0 for none. */
  private long[] slots;

  /** Where the weights of a group of slots begin. */
  private int[] bases;

  private final int shift;
  private final long[] filter;
  private int size;
  private int last;

  /** A table with room for {@code features} features and {@code weights} weights. */
  WeightTable(int features, int weights) {
    keys = new long[features];
    starts = new int[features + 1];
    entries = new int[weights];
    int home = powerOfTwo(features + features / 2);
    shift = Features.BITS - Integer.numberOfTrailingZeros(home);
    slots = new long[home + SPARE_SLOTS];
    bases = new int[(slots.length >> GROUP_BITS) + 1];
    last = -1;
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

  /** Begins a feature, whose key is larger than those before; it must get a weight. */
  void begin(long key) {
    keys[size++] = key;
    int start = starts[size - 1];
    starts[size] = start;
    int slot = Math.max((int) (key >>> shift), last + 1);
    if (slot + 1 >= slots.length) {
      slots = Arrays.copyOf(slots, slots.length + SPARE_SLOTS);
      bases = Arrays.copyOf(bases, (slots.length >> GROUP_BITS) + 1);
    }
    int group = slot >> GROUP_BITS;
    if (last < 0 || last >> GROUP_BITS < group) {
      bases[group] = start;
    }
    slots[slot] = key << OFFSET_BITS | (start - bases[group]);
    last = slot;
    filter[word(key)] |= bits(key);
  }

  /** Adds a weight to the feature that was begun last; there must be room. */
  void put(int label, int weight) {
    int at = starts[size]++;
    if (at > starts[size - 1]) {
      entries[at - 1] &= ~LAST;
    }
    entries[at] = label << LABEL_SHIFT | LAST | (weight & 0xFFFF);
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

  /**
   * Adds the weights of the first {@code n} of {@code features} to the scores from {@code offset}
   * on.
   *
   * @param features is used up: holds something else afterwards
   */
  void addTo(long[] features, int n, int[] scores, int offset) {
    int passed = 0;
    for (int i = 0; i < n; i++) {
      long key = FeatureIds.key(features[i]);
      long bits = bits(key);
      features[passed] = key;
      passed += (filter[word(key)] & bits) == bits ? 1 : 0;
    }
    int found = 0;
    for (int i = 0; i < passed; i++) {
      features[found] = start(features[i]);
      found += features[found] >= 0 ? 1 : 0;
    }
    for (int i = 0; i < found; i++) {
      int at = (int) features[i];
      int entry;
      do {
        entry = entries[at++];
        scores[offset + (entry >> LABEL_SHIFT)] += (short) entry;
      } while ((entry & LAST) == 0);
    }
  }

  /** The index of the first weight of the feature; -1 if it has none. */
  private int start(long key) {
    int slot = (int) (key >>> shift);
    long there = slots[slot];
    while (there != 0 && there >>> OFFSET_BITS != key) {
      there = slots[++slot];
    }
    return there == 0 ? -1 : bases[slot >> GROUP_BITS] + (int) (there & ((1 << OFFSET_BITS) - 1));
  }

  private int word(long key) {
    return (int) key & (filter.length - 1);
  }

  /** Two bits that the lower half of the key does not choose. */
  private static long bits(long key) {
    return 1L << (key >>> 24) | 1L << (key >>> 30);
  }
}
