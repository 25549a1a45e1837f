// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.util.HashMap;
import java.util.Map;

/**
 * A row of weights for each feature, a byte for a label, added up four labels at a time. The label
 * 0 takes no room: what a feature weighs for it is taken from its other weights, which shifts the
 * scores of a word all alike and so changes no answer.
 */
final class WeightRows {

  /** Eight bytes of a long as two longs of four lanes. */
  private static final long LANES = 0x00FF00FF00FF00FFL;

  private static final int LANE_BITS = 16;

  private static final int LABELS_A_LONG = 8;

  /** What is added to a weight to make it a byte without sign. */
  private static final int BIAS = 128;

  /** Rows that a lane adds up without spilling over. */
  private static final int MOST_ROWS = (1 << LANE_BITS) / (2 * BIAS);

  /** Marks a row that has a {@link #rest}. */
  private static final int REST_BIT = 40;

  private final int labels;
  private final int longs;
  private final long[] rows;

  /** By row, what did not fit the bytes of its weights; few features weigh so much. */
  private final Map<Integer, int[]> rest = new HashMap<>();

  /** Room for {@code features} rows for {@code labels} labels. */
  WeightRows(int features, int labels) {
    this.labels = labels;
    longs = (labels - 1 + LABELS_A_LONG - 1) / LABELS_A_LONG;
    rows = new long[features * longs];
  }

  /**
   * Fills a row.
   *
   * @param weights a weight for each label
   * @return whether one did not fit a byte, which {@link #addTo} must be told
   */
  boolean set(int row, int[] weights) {
    boolean isLarge = false;
    for (int label = 1; label < labels; label++) {
      int weight = weights[label] - weights[0];
      int place = (label - 1) % LABELS_A_LONG;
      rows[row * longs + (label - 1) / LABELS_A_LONG] |=
          (long) (fitting(weight) + BIAS) << (8 * place);
      isLarge |= weight != fitting(weight);
    }
    if (isLarge) {
      rest.put(row, rest(weights));
    }
    return isLarge;
  }

  private static int fitting(int weight) {
    return Math.max(-BIAS, Math.min(BIAS - 1, weight));
  }

  private int[] rest(int[] weights) {
    int[] left = new int[labels];
    for (int label = 1; label < labels; label++) {
      int weight = weights[label] - weights[0];
      left[label] = weight - fitting(weight);
    }
    return left;
  }

  /**
   * The number by which {@link #addTo} knows a row.
   *
   * @param hasRest 1 if {@link #set} said so, else 0
   */
  static long number(int row, long hasRest) {
    return hasRest << REST_BIT | row;
  }

  /** Adds the first {@code n} rows of {@code numbers} to the scores from {@code offset} on. */
  void addTo(long[] numbers, int n, int[] scores, int offset) {
    long any = 0;
    for (int from = 0; from < n; from += MOST_ROWS) {
      int to = Math.min(n, from + MOST_ROWS);
      for (int part = 0; part < longs; part++) {
        long even = 0;
        long odd = 0;
        for (int i = from; i < to; i++) {
          any |= numbers[i];
          long row = rows[(int) numbers[i] * longs + part];
          even += row & LANES;
          odd += row >>> 8 & LANES;
        }
        int first = LABELS_A_LONG * part + 1;
        int bias = BIAS * (to - from);
        spread(even, bias, scores, offset + first, labels - first);
        spread(odd, bias, scores, offset + first + 1, labels - first - 1);
      }
    }
    if ((any >>> REST_BIT) != 0) {
      addRest(numbers, n, scores, offset);
    }
  }

  /** Adds the four lanes to every other score, of which there are {@code room}. */
  private static void spread(long lanes, int bias, int[] scores, int offset, int room) {
    long left = lanes;
    for (int label = 0; label < Math.min(LABELS_A_LONG, room); label += 2) {
      scores[offset + label] += (int) (left & 0xFFFF) - bias;
      left >>>= LANE_BITS;
    }
  }

  private void addRest(long[] numbers, int n, int[] scores, int offset) {
    for (int i = 0; i < n; i++) {
      if (numbers[i] >>> REST_BIT != 0) {
        int[] left = rest.get((int) numbers[i]);
        for (int label = 1; label < labels; label++) {
          scores[offset + label] += left[label];
        }
      }
    }
  }
}
