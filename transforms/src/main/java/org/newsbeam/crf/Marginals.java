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

  /** From label {@code p} to label {@code k} at {@code p * labels + k}. */
  private final double[] transitions;

  /** The same at {@code k * labels + p}. */
  private final double[] reversed;

  private final double[] starts;
  private int words;
  private double[] odds = new double[0];
  private double[] forward = new double[0];

  /** What a label and all that follows it weigh. */
  private double[] ahead = new double[0];

  private double[] scale = new double[0];

  Marginals(CrfModel model) {
    set = model.labels();
    labels = set.size();
    transitions = new double[labels * labels];
    reversed = new double[labels * labels];
    starts = new double[labels];
    for (int p = 0; p < labels; p++) {
      starts[p] =
          model.start(p) == CrfModel.NEVER ? 0 : StrictMath.exp(model.start(p) * CrfModel.STEP);
      for (int k = 0; k < labels; k++) {
        int score = model.transition(p, k);
        transitions[p * labels + k] =
            score == CrfModel.NEVER ? 0 : StrictMath.exp(score * CrfModel.STEP);
        reversed[k * labels + p] = transitions[p * labels + k];
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
      ahead = new double[2 * size];
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
      double reached = word == 0 ? starts[k] : reached(offset - labels, k);
      forward[offset + k] = reached * odds[offset + k];
      sum += forward[offset + k];
    }
    scale[word] = 1 / sum;
    for (int k = 0; k < labels; k++) {
      forward[offset + k] *= scale[word];
    }
  }

  /** What all ways to {@code label} weigh that come from the word at {@code last}. */
  private double reached(int last, int label) {
    int from = label * labels;
    if (set.isInside(label)) {
      return forward[last + label - 1] * reversed[from + label - 1]
          + forward[last + label] * reversed[from + label];
    }
    double sum = 0;
    for (int p = 0; p < labels; p++) {
      sum += forward[last + p] * reversed[from + p];
    }
    return sum;
  }

  private void backward(int word) {
    int offset = word * labels;
    for (int p = 0; p < labels; p++) {
      double after = word == words - 1 ? 1 : ending(word, p) + goingOn(word, p);
      ahead[offset + p] = odds[offset + p] * after;
    }
  }

  /** What follows {@code label} weighs if no span goes on behind {@code word}. */
  private double ending(int word, int label) {
    int after = (word + 1) * labels;
    int from = label * labels;
    double sum = transitions[from] * ahead[after];
    for (int k = 1; k < labels; k += 2) { // the labels that begin a span
      sum += transitions[from + k] * ahead[after + k];
    }
    return sum * scale[word + 1];
  }

  /** What follows {@code label} weighs if its span goes on behind {@code word}. */
  private double goingOn(int word, int label) {
    if (label == Labels.OUTSIDE) {
      return 0;
    }
    int inside = set.inside(set.type(label));
    return transitions[label * labels + inside]
        * ahead[(word + 1) * labels + inside]
        * scale[word + 1];
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
      probability *= ending(end - 1, label);
    }
    return Math.min(1, probability);
  }
}
