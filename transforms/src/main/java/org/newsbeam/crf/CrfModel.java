// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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

  private static final int MAX_LABELS = 63;

  private final Labels labels;
  private final int[] transitions;
  private final FeatureIds rows;

  /** For each row the index of its first weight; one more for the end. */
  private final int[] starts;

  private final byte[] rowLabels;
  private final short[] weights;

  private CrfModel(
      Labels labels,
      int[] transitions,
      FeatureIds rows,
      int[] starts,
      byte[] rowLabels,
      short[] weights) {
    this.labels = labels;
    this.transitions = transitions;
    this.rows = rows;
    this.starts = starts;
    this.rowLabels = rowLabels;
    this.weights = weights;
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
    long[] keys = ids.sortedKeys();
    FeatureIds rows = new FeatureIds(keys.length);
    int[] starts = new int[keys.length + 1];
    int n = 0;
    for (short weight : dense) {
      n += weight == 0 ? 0 : 1;
    }
    byte[] rowLabels = new byte[n];
    short[] weights = new short[n];
    int at = 0;
    int row = 0;
    for (long key : keys) {
      int from = ids.get(key) * k;
      int before = at;
      for (int label = 0; label < k; label++) {
        if (dense[from + label] != 0) {
          rowLabels[at] = (byte) label;
          weights[at++] = dense[from + label];
        }
      }
      if (at > before) {
        rows.put(key, row++);
        starts[row] = at;
      }
    }
    return new CrfModel(labels, transitions, rows, starts, rowLabels, weights);
  }

  /** The labels that this model gives. */
  public Labels labels() {
    return labels;
  }

  /** The number of features that have a weight. */
  public int features() {
    return rows.size();
  }

  /** The number of weights of features. */
  public int weights() {
    return weights.length;
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
   * Adds the weights of {@code feature} to scores.
   *
   * @param scores a score for each label from {@code offset} on, in {@link #STEP}s
   */
  public void addTo(long feature, int[] scores, int offset) {
    int row = rows.get(feature);
    if (row != FeatureIds.NONE) {
      int end = starts[row + 1];
      for (int i = starts[row]; i < end; i++) {
        scores[offset + rowLabels[i]] += weights[i];
      }
    }
  }

  /** Writes this model, the same bytes each time. */
  public void write(DataOutputStream out) throws IOException {
    out.writeByte(labels.types().size());
    for (String type : labels.types()) {
      out.writeUTF(type);
    }
    for (int transition : transitions) {
      out.writeInt(transition);
    }
    out.writeInt(rows.size());
    out.writeInt(weights.length);
    long last = 0;
    for (long key : rows.sortedKeys()) {
      VarInts.write(out, key - last);
      last = key;
      int row = rows.get(key);
      long there = 0;
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        there |= 1L << rowLabels[i];
      }
      VarInts.write(out, there);
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        VarInts.write(out, (weights[i] << 1) ^ (weights[i] >> 31));
      }
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else or cut short
   */
  public static CrfModel read(DataInputStream in) throws IOException {
    Labels labels = new Labels(readTypes(in));
    int k = labels.size();
    int[] transitions = new int[(k + 1) * k];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readInt();
    }
    int size = in.readInt();
    int n = in.readInt();
    if (size < 0 || n < size || n > (long) size * k) {
      throw new IOException("damaged model: " + size + " features with " + n + " weights");
    }
    FeatureIds rows = new FeatureIds(size);
    int[] starts = new int[size + 1];
    byte[] rowLabels = new byte[n];
    short[] weights = new short[n];
    long key = 0;
    int at = 0;
    for (int row = 0; row < size; row++) {
      key += VarInts.read(in);
      rows.put(key, row);
      for (long there = VarInts.read(in); there != 0; there &= there - 1) {
        if (at == n || Long.numberOfTrailingZeros(there) >= k) {
          throw new IOException("damaged model: weights of label " + there);
        }
        rowLabels[at] = (byte) Long.numberOfTrailingZeros(there);
        long zigzag = VarInts.read(in);
        weights[at++] = (short) ((zigzag >>> 1) ^ -(zigzag & 1));
      }
      starts[row + 1] = at;
    }
    return new CrfModel(labels, transitions, rows, starts, rowLabels, weights);
  }

  private static List<String> readTypes(DataInputStream in) throws IOException {
    int types = in.readUnsignedByte();
    if (types == 0 || 1 + 2 * types > MAX_LABELS) {
      throw new IOException("damaged model: " + types + " types");
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < types; i++) {
      names.add(in.readUTF());
    }
    return names;
  }
}
