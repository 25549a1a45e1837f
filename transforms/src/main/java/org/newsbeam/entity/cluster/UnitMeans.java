// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Puts words into classes by direction (spherical k-means): each word into the class whose middle
 * lies closest, each middle where its words lie, some rounds over. The classes begin as single
 * words, taken evenly from the frequent to the rare. Each word is put by itself, so many threads
 * give the same classes as one.
 */
final class UnitMeans {

  /** Words that are compared with the middles at once. */
  private static final int BLOCK = 64;

  private final WordVectors vectors;
  private final int classes;

  /** The middles by number of the direction: {@code middles[d][c]}. */
  private final float[][] middles;

  private final int[] classOf;

  UnitMeans(WordVectors vectors, int classes) {
    this.vectors = vectors;
    this.classes = classes;
    middles = new float[vectors.dimensions()][classes];
    classOf = new int[vectors.words().size()];
    for (int c = 0; c < classes; c++) {
      setMiddle(c, vectors.units()[(int) ((long) c * classOf.length / classes)]);
    }
  }

  /**
   * Goes {@code rounds} rounds, fewer if no word moves any more.
   *
   * @param moved told after each round how many words moved
   */
  void run(int rounds, IntConsumer moved) {
    for (int round = 0; round < rounds; round++) {
      int n = putWords();
      moved.accept(n);
      if (n == 0) {
        return;
      }
      float[][] sums = sums();
      for (int c = 0; c < classes; c++) {
        WordVectors.toUnit(sums[c]);
        setMiddle(c, sums[c]);
      }
    }
    putWords();
  }

  /** The class of each word. */
  int[] classOf() {
    return classOf;
  }

  /** The directions of the words of each class added up. */
  float[][] sums() {
    float[][] sums = new float[classes][vectors.dimensions()];
    for (int w = 0; w < classOf.length; w++) {
      float[] sum = sums[classOf[w]];
      float[] unit = vectors.units()[w];
      for (int d = 0; d < sum.length; d++) {
        sum[d] += unit[d];
      }
    }
    return sums;
  }

  private void setMiddle(int c, float[] middle) {
    for (int d = 0; d < middle.length; d++) {
      middles[d][c] = middle[d];
    }
  }

  private int putWords() {
    int blocks = (classOf.length + BLOCK - 1) / BLOCK;
    return IntStream.range(0, blocks).parallel().map(this::putBlock).sum();
  }

  private int putBlock(int block) {
    float[] likeness = new float[classes];
    int moved = 0;
    for (int w = block * BLOCK; w < Math.min(classOf.length, (block + 1) * BLOCK); w++) {
      java.util.Arrays.fill(likeness, 0);
      for (int d = 0; d < middles.length; d++) {
        addTo(likeness, middles[d], vectors.units()[w][d]);
      }
      int best = 0;
      for (int c = 1; c < classes; c++) {
        best = likeness[c] > likeness[best] ? c : best;
      }
      moved += classOf[w] == best ? 0 : 1;
      classOf[w] = best;
    }
    return moved;
  }

  /** Over classes, not over numbers: this order the processor does many at once. */
  private static void addTo(float[] likeness, float[] middles, float x) {
    for (int c = 0; c < likeness.length; c++) {
      likeness[c] += x * middles[c];
    }
  }
}
