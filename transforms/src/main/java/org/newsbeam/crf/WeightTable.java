// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.util.Arrays;

/**
 * Looks up what features weigh, laid out so that few places of memory are looked at, and those of
 * many features at once: two bits for each feature tell most that have no weight; a feature's key
 * and where its {@link WeightRows row} is are one long. No branch hangs on what was read, or the
 * processor would wait for one feature before it turns to the next.
 */
final class WeightTable {

  /** Bits a feature in the filter; one in some fifty that have no weight passes it. */
  private static final int FILTER = 8;

  /** Slots that count their rows from one base: fewer than {@link #ROW} tells apart. */
  private static final int GROUP_BITS = 10;

  private static final int KEY_SHIFT = Long.SIZE - Features.BITS;

  private static final long KEY = (1L << Features.BITS) - 1;

  /** The bit of a slot that marks a row with a rest; those below are the row. */
  private static final int REST_BIT = KEY_SHIFT - 1;

  private static final int ROW = (1 << REST_BIT) - 1;

  /** Features that want one slot seldom stand further from it than this. */
  private static final int NEAR = 4;

  private static final int SPARE_SLOTS = 64;

  /** Ordered by key from the slot on that its highest bits choose: key and row, 0 for none. */
  private long[] slots;

  /** The first row of a group of slots. */
  private int[] bases;

  private final int homes;
  private final long[] filter;
  private final WeightRows rows;
  private int last = -1;

  private WeightTable(int features, int labels) {
    homes = Math.max(1, features + features / 2);
    slots = new long[homes + SPARE_SLOTS];
    bases = new int[(slots.length >> GROUP_BITS) + 1];
    filter = new long[powerOfTwo(Math.max(Long.SIZE, FILTER * features)) / Long.SIZE];
    rows = new WeightRows(features, labels);
  }

  private static int powerOfTwo(int atLeast) {
    return Integer.highestOneBit(Math.max(2, atLeast) - 1) * 2;
  }

  /** A table of {@code weights} for {@code labels} labels. */
  static WeightTable of(SparseWeights weights, int labels) {
    WeightTable table = new WeightTable(weights.size(), labels);
    int[] dense = new int[labels];
    for (int row = 0; row < weights.size(); row++) {
      Arrays.fill(dense, 0);
      for (int i = weights.start(row); i < weights.start(row + 1); i++) {
        dense[weights.label(i)] = weights.weight(i);
      }
      table.place(weights.key(row), row, table.rows.set(row, dense));
    }
    return table;
  }

  private void place(long key, int row, boolean hasRest) {
    int slot = Math.max(home(key), last + 1);
    if (slot + SPARE_SLOTS / 2 >= slots.length) {
      slots = Arrays.copyOf(slots, slots.length + SPARE_SLOTS);
      bases = Arrays.copyOf(bases, (slots.length >> GROUP_BITS) + 1);
    }
    int group = slot >> GROUP_BITS;
    if (last < 0 || last >> GROUP_BITS < group) {
      bases[group] = row;
    }
    slots[slot] = key << KEY_SHIFT | (hasRest ? 1L << REST_BIT : 0) | (row - bases[group]);
    last = slot;
    filter[word(key)] |= bits(key);
  }

  /**
   * Adds the weights of the first {@code n} of {@code features} to the scores from {@code offset}
   * on, less what each feature weighs for the label 0.
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
      long key = features[i];
      int slot = slot(key);
      long there = slots[slot];
      int row = bases[slot >> GROUP_BITS] + ((int) there & ROW);
      features[found] = WeightRows.number(row, there >>> REST_BIT & 1);
      found += there >>> KEY_SHIFT == key ? 1 : 0;
    }
    rows.addTo(features, found, scores, offset);
  }

  /** Where {@code key} is if it is anywhere: behind all smaller ones of its neighbourhood. */
  private int slot(long key) {
    int slot = home(key);
    int smaller = 0;
    for (int i = 0; i < NEAR; i++) {
      // An empty slot counts as the largest of keys.
      long apart = ((slots[slot + i] >>> KEY_SHIFT) - 1 & KEY) - (key - 1);
      smaller += (int) (apart >>> (Long.SIZE - 1));
    }
    slot += smaller;
    if (smaller == NEAR) {
      while (slots[slot] != 0 && slots[slot] >>> KEY_SHIFT < key) {
        slot++;
      }
    }
    return slot;
  }

  /** The first slot that {@code key} may take; those of larger keys are no smaller. */
  private int home(long key) {
    return (int) (((key >>> (Features.BITS - Integer.SIZE)) * homes) >>> Integer.SIZE);
  }

  private int word(long key) {
    return (int) key & (filter.length - 1);
  }

  /** Two bits that the lower half of the key does not choose. */
  private static long bits(long key) {
    return 1L << (key >>> 24) | 1L << (key >>> 30);
  }
}
