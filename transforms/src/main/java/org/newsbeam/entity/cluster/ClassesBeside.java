// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

/** The classes of the words that stand on one side of a word. */
final class ClassesBeside {

  private final WordGraph.Neighbours neighbours;
  private final int[] counts;
  private final int[] present;
  private int size;
  private int itself;

  ClassesBeside(WordGraph.Neighbours neighbours, int classes) {
    this.neighbours = neighbours;
    counts = new int[classes];
    present = new int[classes];
  }

  /** Turns to {@code word}; {@link #clear} must have been called since the last one. */
  void gather(int word, int[] classOf) {
    for (int i = neighbours.starts()[word]; i < neighbours.starts()[word + 1]; i++) {
      int n = neighbours.counts()[i];
      if (neighbours.ids()[i] == word) {
        itself = n;
        continue;
      }
      int c = classOf[neighbours.ids()[i]];
      if (counts[c] == 0) {
        present[size++] = c;
      }
      counts[c] += n;
    }
  }

  /** Forgets the word. */
  void clear() {
    for (int i = 0; i < size; i++) {
      counts[present[i]] = 0;
    }
    size = 0;
    itself = 0;
  }

  /** How many classes stand beside the word. */
  int size() {
    return size;
  }

  /** The {@code i}th of them. */
  int classAt(int i) {
    return present[i];
  }

  /** How often the {@code i}th of them stands there. */
  int countAt(int i) {
    return counts[present[i]];
  }

  /** How often class {@code c} stands there. */
  int countOf(int c) {
    return counts[c];
  }

  /** How often the word stands beside itself, which the other counts leave out. */
  int itself() {
    return itself;
  }

  /** What class {@code c} gains beside all classes but itself, if it has {@code row} now. */
  double gain(int c, int[] row, CountLogs logs) {
    double gain = 0;
    for (int i = 0; i < size; i++) {
      int d = present[i];
      if (d != c) {
        gain += logs.of(row[d] + counts[d]) - logs.of(row[d]);
      }
    }
    return gain;
  }
}
