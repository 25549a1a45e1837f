// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import java.util.List;

/**
 * Words and how often each stood beside which others. A word is its index: first the words, most
 * frequent first, then {@link #rare}, then {@link #boundary}.
 *
 * @param words the words
 * @param counts how often each came; as often as it stood before another, and after another
 * @param after the words that stood after each word
 * @param before the words that stood before each word
 */
@SuppressWarnings("ArrayRecordComponent") // large, never compared
record WordGraph(List<String> words, int[] counts, Neighbours after, Neighbours before) {

  /**
   * For each word, the other words beside it, in order, and how often: those of word {@code w}
   * stand from {@code starts[w]} up to {@code starts[w + 1]}.
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Neighbours(int[] starts, int[] ids, int[] counts) {}

  static WordGraph of(List<String> words, PairCounts pairs) {
    int nodes = words.size() + 2;
    int[] counts = new int[nodes];
    int[] afterStarts = new int[nodes + 1];
    int[] beforeStarts = new int[nodes + 1];
    pairs.forEach(
        (first, second, n) -> {
          counts[first] += n;
          afterStarts[first + 1]++;
          beforeStarts[second + 1]++;
        });
    for (int i = 0; i < nodes; i++) {
      afterStarts[i + 1] += afterStarts[i];
      beforeStarts[i + 1] += beforeStarts[i];
    }
    int size = pairs.size();
    Neighbours after = new Neighbours(afterStarts, new int[size], new int[size]);
    Neighbours before = new Neighbours(beforeStarts, new int[size], new int[size]);
    int[] nextAfter = afterStarts.clone();
    int[] nextBefore = beforeStarts.clone();
    pairs.forEach(
        (first, second, n) -> {
          after.ids[nextAfter[first]] = second;
          after.counts[nextAfter[first]++] = n;
          before.ids[nextBefore[second]] = first;
          before.counts[nextBefore[second]++] = n;
        });
    return new WordGraph(words, counts, after, before);
  }

  /** The index of all the words together that came too seldom. */
  int rare() {
    return words.size();
  }

  /** The index of what stands between sentences. */
  int boundary() {
    return words.size() + 1;
  }
}
