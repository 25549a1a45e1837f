// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.newsbeam.quote.learned.passage.Passage;

/** How probable each token is the head of a cue by its stem and part of speech alone. */
final class CueStrengths {

  /** Made-up cases at the rate of the part of speech. */
  private static final double SMOOTHING = 2;

  private final long[] keys;
  private final int[] seen;
  private final int[] cues;
  private final double[] rates;

  private CueStrengths(long[] keys, int[] seen, int[] cues) {
    this.keys = keys;
    this.seen = seen;
    this.cues = cues;
    // Rates of verbs, nouns and others in the training part of PolNeAR.
    rates = new double[] {0.08, 0.006, 0.001};
  }

  static CueStrengths of(CueCounts counts) {
    int n = counts.counts().size();
    CueStrengths strengths = new CueStrengths(new long[n], new int[n], new int[n]);
    int i = 0;
    for (Map.Entry<Long, int[]> entry : counts.counts().entrySet()) {
      strengths.keys[i] = entry.getKey();
      strengths.seen[i] = entry.getValue()[0];
      strengths.cues[i++] = entry.getValue()[1];
    }
    return strengths;
  }

  /** The strength of each token of {@code passage}, 0 to 1; 0 inside quotations. */
  float[] of(Passage passage) {
    return of(passage, new CueCounts());
  }

  /** The same, less what {@code own} tells, so that a passage does not learn from itself. */
  float[] of(Passage passage, CueCounts own) {
    float[] strengths = new float[passage.size()];
    for (int i = 0; i < strengths.length; i++) {
      if (!passage.isQuoted(i)) {
        strengths[i] = of(CueCounts.key(passage, i), passage.classes()[i], own);
      }
    }
    return strengths;
  }

  private float of(long key, int wordClass, CueCounts own) {
    double rate = rates[CueCounts.group(wordClass)];
    int found = Arrays.binarySearch(keys, key);
    double n = found < 0 ? 0 : seen[found];
    double c = found < 0 ? 0 : cues[found];
    int[] less = own.counts().isEmpty() ? null : own.counts().get(key);
    if (less != null) {
      n -= less[0];
      c -= less[1];
    }
    return (float) ((c + SMOOTHING * rate) / (n + SMOOTHING));
  }

  /** Writes what is told of stems that are ever cues, or that are frequent. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(keys.length);
    for (int i = 0; i < keys.length; i++) {
      out.writeLong(keys[i]);
      out.writeInt(seen[i]);
      out.writeInt(cues[i]);
    }
  }

  static CueStrengths read(DataInputStream in) throws IOException {
    int n = in.readInt();
    if (n < 0 || n > 1 << 24) {
      throw new IOException("damaged model: " + n + " stems");
    }
    CueStrengths strengths = new CueStrengths(new long[n], new int[n], new int[n]);
    for (int i = 0; i < n; i++) {
      strengths.keys[i] = in.readLong();
      strengths.seen[i] = in.readInt();
      strengths.cues[i] = in.readInt();
    }
    return strengths;
  }
}
