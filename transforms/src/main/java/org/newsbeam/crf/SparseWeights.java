// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

/** The weights of features by label, as they stand in a file: features by key, none without one. */
final class SparseWeights {

  private final long[] keys;
  private final int[] starts;
  private final byte[] labels;
  private final short[] weights;
  private int size;

  /** Room for {@code features} features and {@code weights} weights. */
  SparseWeights(int features, int weights) {
    keys = new long[features];
    starts = new int[features + 1];
    labels = new byte[weights];
    this.weights = new short[weights];
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
    starts[size] = starts[size - 1];
  }

  /** Adds a weight to the feature that was begun last; there must be room. */
  void put(int label, int weight) {
    int at = starts[size]++;
    labels[at] = (byte) label;
    weights[at] = (short) weight;
  }

  long key(int row) {
    return keys[row];
  }

  /** The index of the first weight of a row. */
  int start(int row) {
    return starts[row];
  }

  int label(int index) {
    return labels[index];
  }

  int weight(int index) {
    return weights[index];
  }
}
