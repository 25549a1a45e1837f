// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import java.util.Arrays;

/**
 * How often one number was followed by another. A table of two arrays with open addressing, since
 * there are millions of pairs.
 */
final class PairCounts {

  private static final int FIRST_CAPACITY = 1 << 16;

  private long[] keys = new long[FIRST_CAPACITY];
  private int[] counts = new int[FIRST_CAPACITY];
  private int size;

  /** Takes each pair and its count. */
  interface PairConsumer {
    void accept(int first, int second, int count);
  }

  /** Counts {@code first} before {@code second}, both 0 or more, {@code n} more times. */
  void add(int first, int second, int n) {
    if (size > counts.length / 2) {
      grow();
    }
    long key = (long) first << 32 | second;
    int slot = slot(key);
    if (counts[slot] == 0) {
      keys[slot] = key;
      size++;
    }
    counts[slot] = Math.addExact(counts[slot], n);
  }

  /** How many different pairs there are. */
  int size() {
    return size;
  }

  /** Hands over all pairs, ordered by the first number, then the second. */
  void forEach(PairConsumer consumer) {
    long[] sorted = new long[size];
    int n = 0;
    for (int slot = 0; slot < counts.length; slot++) {
      if (counts[slot] > 0) {
        sorted[n++] = keys[slot];
      }
    }
    Arrays.sort(sorted);
    for (long key : sorted) {
      consumer.accept((int) (key >>> 32), (int) key, counts[slot(key)]);
    }
  }

  /** Where {@code key} stands, or the free place for it. */
  private int slot(long key) {
    long hash = key * 0x9E3779B97F4A7C15L; // 2^64 over the golden ratio spreads neighbours
    int mask = counts.length - 1;
    int slot = (int) (hash >>> 32) & mask;
    while (counts[slot] > 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[2 * oldKeys.length];
    counts = new int[2 * oldCounts.length];
    for (int i = 0; i < oldCounts.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
