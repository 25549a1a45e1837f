// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

import java.util.Arrays;

/**
 * By how much the scores of one sentence should go down: for each word and label how probable the
 * model finds it, less how probable it is among the labels that are allowed.
 */
final class ChainGradient {

  private final Labels set;
  private final int labels;
  private final float[] transitions;
  private final float[] odds;
  private final float[] ofTransitions;
  private final float[] ahead;
  private int words;
  private float[] unaries = new float[0];
  private float[] weights = new float[0];
  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private float[] ofWords = new float[0];
  private float[] scale = new float[0];

  /**
   * Gradients with these scores of label pairs.
   *
   * @param transitions the score of each label behind each label, the last row at the beginning of
   *     a sentence; they may change between sentences
   */
  ChainGradient(Labels set, float[] transitions) {
    this.set = set;
    this.transitions = transitions;
    labels = set.size();
    odds = new float[transitions.length];
    ofTransitions = new float[transitions.length];
    ahead = new float[labels];
  }

  /** The scores of a sentence of {@code words} words, all 0, to be filled in. */
  float[] begin(int words) {
    this.words = words;
    int size = words * labels;
    if (unaries.length < size) {
      unaries = new float[2 * size];
      weights = new float[2 * size];
      forward = new float[2 * size];
      backward = new float[2 * size];
      ofWords = new float[2 * size];
      scale = new float[2 * words];
    }
    Arrays.fill(unaries, 0, size, 0);
    return unaries;
  }

  /** What {@link #of} found for each word and label. */
  float[] ofWords() {
    return ofWords;
  }

  /** What {@link #of} found for each pair of labels, in the order of the scores. */
  float[] ofTransitions() {
    return ofTransitions;
  }

  /** Weighs a sentence; what it misses of certainty, as a negative logarithm. */
  double of(float[] scores, long[] allowed) {
    Arrays.fill(ofWords, 0, words * labels, 0);
    Arrays.fill(ofTransitions, 0);
    for (int p = 0; p <= labels; p++) {
      for (int k = 0; k < labels; k++) {
        boolean can = p == labels ? !set.isInside(k) : set.allows(p, k);
        odds[p * labels + k] = can ? (float) StrictMath.exp(transitions[p * labels + k]) : 0;
      }
    }
    for (int i = 0; i < words; i++) {
      toOdds(scores, i * labels);
    }
    double all = pass(1);
    for (int i = 0; i < words; i++) {
      for (int k = 0; k < labels; k++) {
        if ((allowed[i] >> k & 1) == 0) {
          weights[i * labels + k] = 0;
        }
      }
    }
    return all - pass(-1);
  }

  private void toOdds(float[] scores, int offset) {
    float most = scores[offset];
    for (int k = 1; k < labels; k++) {
      most = Math.max(most, scores[offset + k]);
    }
    for (int k = 0; k < labels; k++) {
      weights[offset + k] = (float) StrictMath.exp(Math.max(-40, scores[offset + k] - most));
    }
  }

  /** Adds the marginal probabilities times {@code sign} to the gradients; the log of their sum. */
  private double pass(int sign) {
    double log = 0;
    for (int i = 0; i < words; i++) {
      log += StrictMath.log(forward(i));
    }
    for (int i = words - 1; i >= 0; i--) {
      backward(i, sign);
    }
    for (int i = 0; i < words * labels; i++) {
      ofWords[i] += sign * forward[i] * backward[i];
    }
    for (int k = 0; k < labels; k++) {
      ofTransitions[labels * labels + k] += sign * forward[k] * backward[k];
    }
    return log;
  }

  private float forward(int word) {
    int offset = word * labels;
    for (int k = 0; k < labels; k++) {
      forward[offset + k] = word == 0 ? odds[labels * labels + k] : 0;
    }
    for (int p = 0; p < labels && word > 0; p++) {
      float reached = forward[offset - labels + p];
      if (reached > 0) {
        for (int k = 0; k < labels; k++) {
          forward[offset + k] += reached * odds[p * labels + k];
        }
      }
    }
    float sum = 0;
    for (int k = 0; k < labels; k++) {
      forward[offset + k] *= weights[offset + k];
      sum += forward[offset + k];
    }
    scale[word] = Math.max(sum, 1e-30f);
    for (int k = 0; k < labels; k++) {
      forward[offset + k] /= scale[word];
    }
    return scale[word];
  }

  private void backward(int word, int sign) {
    int offset = word * labels;
    if (word == words - 1) {
      Arrays.fill(backward, offset, offset + labels, 1);
      return;
    }
    int after = offset + labels;
    for (int k = 0; k < labels; k++) {
      ahead[k] = backward[after + k] * weights[after + k] / scale[word + 1];
    }
    for (int p = 0; p < labels; p++) {
      float sum = 0;
      float reached = sign * forward[offset + p];
      for (int k = 0; k < labels; k++) {
        float way = odds[p * labels + k] * ahead[k];
        sum += way;
        ofTransitions[p * labels + k] += reached * way;
      }
      backward[offset + p] = sum;
    }
  }
}
