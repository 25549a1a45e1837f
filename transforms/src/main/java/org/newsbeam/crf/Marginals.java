// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.crf;

/** The probabilities of spans in one sentence (forward-backward algorithm). Not thread-safe. */
final class Marginals {

  /** Odds are no smaller than the exponential of minus this, so that no sum of them is 0. */
  private static final int SMALLEST = 40;

  private static final double[] EXP = new double[(int) (SMALLEST / CrfModel.STEP)];

  static {
    for (int i = 0; i < EXP.length; i++) {
      EXP[i] = StrictMath.exp(-i * CrfModel.STEP);
    }
  }

  private final Labels set;
  private final int labels;
  private final double[] transitions;
  private final double[] starts;
  private int words;
  private double[] odds = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] scale = new double[0];

  Marginals(CrfModel model) {
    set = model.labels();
    labels = set.size();
    transitions = new double[labels * labels];
    starts = new double[labels];
    for (int p = 0; p < labels; p++) {
      starts[p] =
          model.start(p) == CrfModel.NEVER ? 0 : StrictMath.exp(model.start(p) * CrfModel.STEP);
      for (int k = 0; k < labels; k++) {
        int score = model.transition(p, k);
        transitions[p * labels + k] =
            score == CrfModel.NEVER ? 0 : StrictMath.exp(score * CrfModel.STEP);
      }
    }
  }

  /** Turns to the sentence with these {@code scores}. */
  void weigh(int[] scores, int words) {
    this.words = words;
    int size = words * labels;
    if (odds.length < size) {
      odds = new double[2 * size];
      forward = new double[2 * size];
      backward = new double[2 * size];
      scale = new double[2 * words];
    }
    for (int i = 0; i < words; i++) {
      toOdds(scores, i * labels);
    }
    for (int i = 0; i < words; i++) {
      forward(i);
    }
    for (int i = words - 1; i >= 0; i--) {
      backward(i);
    }
  }

  private void toOdds(int[] scores, int offset) {
    int most = scores[offset];
    for (int k = 1; k < labels; k++) {
      most = Math.max(most, scores[offset + k]);
    }
    for (int k = 0; k < labels; k++) {
      int below = most - scores[offset + k];
      odds[offset + k] = EXP[Math.min(below, EXP.length - 1)];
    }
  }

  private void forward(int word) {
    int offset = word * labels;
    double sum = 0;
    for (int k = 0; k < labels; k++) {
      forward[offset + k] = word == 0 ? starts[k] : 0;
    }
    if (word > 0) {
      for (int p = 0; p < labels; p++) {
        double reached = forward[offset - labels + p];
        for (int k = 0; k < labels; k++) {
          forward[offset + k] += reached * transitions[p * labels + k];
        }
      }
    }
    for (int k = 0; k < labels; k++) {
      forward[offset + k] *= odds[offset + k];
      sum += forward[offset + k];
    }
    scale[word] = 1 / sum;
    for (int k = 0; k < labels; k++) {
      forward[offset + k] *= scale[word];
    }
  }

  private void backward(int word) {
    int offset = word * labels;
    for (int p = 0; p < labels; p++) {
      backward[offset + p] = word == words - 1 ? 1 : sumAfter(word, p, 0, labels);
    }
  }

  /** What the labels {@code [from, to)} of the next word weigh behind {@code label}. */
  private double sumAfter(int word, int label, int from, int to) {
    int after = (word + 1) * labels;
    double sum = 0;
    for (int k = from; k < to; k++) {
      sum += transitions[label * labels + k] * odds[after + k] * backward[after + k];
    }
    return sum * scale[word + 1];
  }

  double span(int begin, int end, int type) {
    int label = set.begin(type);
    double probability = forward[begin * labels + label];
    int inside = set.inside(type);
    for (int i = begin + 1; i < end; i++) {
      probability *= transitions[label * labels + inside] * odds[i * labels + inside] * scale[i];
      label = inside;
    }
    if (end < words) {
      int last = end - 1;
      double ends = sumAfter(last, label, 0, labels) - sumAfter(last, label, inside, inside + 1);
      probability *= Math.max(0, ends);
    }
    return Math.min(1, probability);
  }
}
