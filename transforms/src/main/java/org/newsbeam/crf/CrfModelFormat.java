// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How a model stands in a file: its types, the scores of label pairs, the numbers of features and
 * weights, then for each feature, by the size of its number, the distance to the one before, the
 * labels that it has weights for, and these.
 */
final class CrfModelFormat {

  private static final int MAX_TYPES = 31;

  private CrfModelFormat() {}

  static void write(Labels labels, int[] transitions, SparseWeights weights, DataOutputStream out)
      throws IOException {
    out.writeByte(labels.types().size());
    for (String type : labels.types()) {
      out.writeUTF(type);
    }
    for (int transition : transitions) {
      out.writeInt(transition);
    }
    out.writeInt(weights.size());
    out.writeInt(weights.weights());
    long last = 0;
    for (int row = 0; row < weights.size(); row++) {
      VarInts.write(out, weights.key(row) - last);
      last = weights.key(row);
      long there = 0;
      for (int i = weights.start(row); i < weights.start(row + 1); i++) {
        there |= 1L << weights.label(i);
      }
      VarInts.write(out, there);
      for (int i = weights.start(row); i < weights.start(row + 1); i++) {
        int weight = weights.weight(i);
        VarInts.write(out, (weight << 1) ^ (weight >> 31));
      }
    }
  }

  static Labels readLabels(DataInputStream in) throws IOException {
    int types = in.readUnsignedByte();
    if (types == 0 || types > MAX_TYPES) {
      throw new IOException("damaged model: " + types + " types");
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < types; i++) {
      names.add(in.readUTF());
    }
    return new Labels(names);
  }

  static int[] readTransitions(DataInputStream in, int labels) throws IOException {
    int[] transitions = new int[(labels + 1) * labels];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readInt();
    }
    return transitions;
  }

  static SparseWeights readWeights(DataInputStream in, int labels) throws IOException {
    int size = in.readInt();
    int n = in.readInt();
    if (size < 0 || n < size || n > (long) size * labels) {
      throw new IOException("damaged model: " + size + " features with " + n + " weights");
    }
    SparseWeights weights = new SparseWeights(size, n);
    long key = 0;
    for (int row = 0; row < size; row++) {
      key += VarInts.read(in);
      weights.begin(key);
      long labelled = VarInts.read(in);
      if (labelled == 0) {
        throw new IOException("damaged model: a feature without weights");
      }
      for (long there = labelled; there != 0; there &= there - 1) {
        int label = Long.numberOfTrailingZeros(there);
        if (weights.weights() == n || label >= labels) {
          throw new IOException("damaged model: weights of label " + label);
        }
        long zigzag = VarInts.read(in);
        weights.put(label, (short) ((zigzag >>> 1) ^ -(zigzag & 1)));
      }
    }
    return weights;
  }
}
