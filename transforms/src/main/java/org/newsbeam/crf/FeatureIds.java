// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.util.Arrays;

/** A map from features to small numbers or counts: open addressing over primitive arrays. */
final class FeatureIds {

  /** What {@link #get} gives for a feature that is not there. */
  static final int NONE = -1;

  private static final long MASK = (1L << Features.BITS) - 1;

  private long[] keys;
  private int[] values;
  private int size;

  FeatureIds(int expected) {
    int capacity = Integer.highestOneBit(Math.max(16, expected * 2) - 1) * 2;
    keys = new long[capacity];
    values = new int[capacity];
  }

  int size() {
    return size;
  }

  /** The part of {@code feature} that counts, never 0. */
  static long key(long feature) {
    long key = feature & MASK;
    return key == 0 ? 1 : key;
  }

  int get(long feature) {
    long key = key(feature);
    int mask = keys.length - 1;
    int i = (int) key & mask;
    while (keys[i] != key) {
      if (keys[i] == 0) {
        return NONE;
      }
      i = (i + 1) & mask;
    }
    return values[i];
  }

  void put(long feature, int value) {
    int slot = slot(key(feature)); // may replace the arrays
    values[slot] = value;
  }

  /** Adds 1 to the value of {@code feature}, which is 0 at first. */
  void count(long feature) {
    int slot = slot(key(feature)); // may replace the arrays
    values[slot]++;
  }

  /** The keys, smallest first. */
  long[] sortedKeys() {
    long[] sorted = Arrays.stream(keys).filter(k -> k != 0).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  private int slot(long key) {
    if (2 * (size + 1) > keys.length) {
      grow();
    }
    int mask = keys.length - 1;
    int i = (int) key & mask;
    while (keys[i] != key) {
      if (keys[i] == 0) {
        keys[i] = key;
        size++;
        return i;
      }
      i = (i + 1) & mask;
    }
    return i;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        values[slot] = oldValues[i];
      }
    }
  }
}
