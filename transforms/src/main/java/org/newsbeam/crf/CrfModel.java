// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What was learned: a weight for a feature and a label, and for two labels in a row. Weights are
 * whole multiples of {@link #STEP}, so that sums are exact in whatever order they are made. Safe to
 * share.
 */
public final class CrfModel {

  /** The unit of weights and scores, in natural logarithms of odds. */
  public static final double STEP = 1.0 / 64;

  /** The score of what cannot be. */
  static final int NEVER = -(1 << 24);

  private final Labels labels;
  private final int[] transitions;
  private final SparseWeights weights;
  private final WeightTable table;

  private CrfModel(Labels labels, int[] transitions, SparseWeights weights) {
    this.labels = labels;
    this.transitions = transitions;
    this.weights = weights;
    table = WeightTable.of(weights, labels.size());
  }

  /**
   * A model of the weights of some features.
   *
   * @param transitions the score of each label behind each label, and behind the beginning of the
   *     sentence as the last row; {@link #NEVER} where it may not stand
   * @param ids the row of each feature
   * @param dense the weight of row {@code r} for label {@code k} at {@code r * labels.size() + k}
   */
  static CrfModel of(Labels labels, int[] transitions, FeatureIds ids, short[] dense) {
    int k = labels.size();
    int rows = 0;
    int n = 0;
    for (int from = 0; from < dense.length; from += k) {
      int here = weights(dense, from, k);
      rows += here == 0 ? 0 : 1;
      n += here;
    }
    SparseWeights weights = new SparseWeights(rows, n);
    for (long key : ids.sortedKeys()) {
      int from = ids.get(key) * k;
      if (weights(dense, from, k) > 0) {
        weights.begin(key);
        for (int label = 0; label < k; label++) {
          if (dense[from + label] != 0) {
            weights.put(label, dense[from + label]);
          }
        }
      }
    }
    return new CrfModel(labels, transitions, weights);
  }

  private static int weights(short[] dense, int from, int labels) {
    int n = 0;
    for (int i = from; i < from + labels; i++) {
      n += dense[i] == 0 ? 0 : 1;
    }
    return n;
  }

  /** The labels that this model gives. */
  public Labels labels() {
    return labels;
  }

  /** The number of features that have a weight. */
  public int features() {
    return weights.size();
  }

  /** The number of weights of features. */
  public int weights() {
    return weights.weights();
  }

  /** The score of {@code next} behind {@code label}. */
  int transition(int label, int next) {
    return transitions[label * labels.size() + next];
  }

  /** The score of {@code label} at the beginning of a sentence. */
  int start(int label) {
    return transitions[labels.size() * labels.size() + label];
  }

  /**
   * Adds the weights of the first {@code n} of {@code features} to scores, less what each weighs
   * for {@link Labels#OUTSIDE}: only how far labels are apart counts.
   *
   * @param features is used up: holds something else afterwards
   * @param scores a score for each label from {@code offset} on, in {@link #STEP}s
   */
  void addTo(long[] features, int n, int[] scores, int offset) {
    table.addTo(features, n, scores, offset);
  }

  /** Writes this model, the same bytes each time. */
  public void write(DataOutputStream out) throws IOException {
    CrfModelFormat.write(labels, transitions, weights, out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else or cut short
   */
  public static CrfModel read(DataInputStream in) throws IOException {
    Labels labels = CrfModelFormat.readLabels(in);
    int[] transitions = CrfModelFormat.readTransitions(in, labels.size());
    return new CrfModel(labels, transitions, CrfModelFormat.readWeights(in, labels.size()));
  }
}
