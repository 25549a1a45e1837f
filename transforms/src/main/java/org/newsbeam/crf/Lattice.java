// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.util.Arrays;

/**
 * The labels of one sentence, weighed against each other: a score for each word and label is put
 * in, the best labels of all words together and the probability of a span come out. It is used
 * again for sentence after sentence; one instance serves one thread.
 */
public final class Lattice {

  private static final int LABEL_BITS = 6;
  private static final int LABEL = (1 << LABEL_BITS) - 1;

  private final CrfModel model;
  private final int labels;
  private int words;
  private int[] scores = new int[0];
  private byte[] from = new byte[0];
  private int[] best;
  private int[] next;

  /** The score from label {@code p} to label {@code k} at {@code k * labels + p}, see ranked. */
  private final long[] reversed;

  /** Scores with the label in the lowest bits, so that the better and then the first is more. */
  private final long[] ranked;

  private final Marginals marginals;
  private boolean isWeighed;

  /** A lattice for sentences that {@code model} reads. */
  public Lattice(CrfModel model) {
    this.model = model;
    labels = model.labels().size();
    best = new int[labels];
    next = new int[labels];
    ranked = new long[labels];
    reversed = new long[labels * labels];
    for (int p = 0; p < labels; p++) {
      for (int k = 0; k < labels; k++) {
        reversed[k * labels + p] = (long) model.transition(p, k) << LABEL_BITS;
      }
    }
    marginals = new Marginals(model);
  }

  /**
   * Begins a sentence of {@code words} words.
   *
   * @return the scores, all 0, in {@link CrfModel#STEP}s: of word {@code i} and label {@code k} at
   *     {@code i * labels + k}; to be filled in
   */
  public int[] begin(int words) {
    this.words = words;
    isWeighed = false;
    int size = words * labels;
    if (scores.length < size) {
      scores = new int[2 * size];
      from = new byte[2 * size];
    }
    Arrays.fill(scores, 0, size, 0);
    return scores;
  }

  /** The scores of the sentence, as {@link #begin} gave them. */
  public int[] scores() {
    return scores;
  }

  /** The labels of the words that have the highest score together (Viterbi 1967). */
  public int[] best() {
    if (words == 0) {
      return new int[0];
    }
    for (int k = 0; k < labels; k++) {
      best[k] = model.start(k) + scores[k];
    }
    for (int i = 1; i < words; i++) {
      step(i);
    }
    int last = 0;
    for (int k = 1; k < labels; k++) {
      last = best[k] > best[last] ? k : last;
    }
    int[] path = new int[words];
    for (int i = words - 1; i >= 0; i--) {
      path[i] = last;
      last = from[i * labels + last];
    }
    return path;
  }

  private void step(int word) {
    int offset = word * labels;
    for (int p = 0; p < labels; p++) {
      ranked[p] = ((long) best[p] << LABEL_BITS) + LABEL - p;
    }
    for (int k = 0; k < labels; k++) {
      long most = Long.MIN_VALUE;
      boolean inside = model.labels().isInside(k);
      int first = inside ? k - 1 : 0;
      int end = inside ? k + 1 : labels;
      for (int p = first; p < end; p++) {
        most = Math.max(most, ranked[p] + reversed[k * labels + p]);
      }
      next[k] = (int) (most >> LABEL_BITS) + scores[offset + k];
      from[offset + k] = (byte) (LABEL - (most & LABEL));
    }
    int[] swap = best;
    best = next;
    next = swap;
  }

  /**
   * How probable it is that just the words {@code [begin, end)} are a span of {@code type}, all
   * ways to label the others taken together (forward-backward).
   */
  public double probability(int begin, int end, int type) {
    if (!isWeighed) {
      marginals.weigh(scores, words);
      isWeighed = true;
    }
    return marginals.span(begin, end, type);
  }
}
