// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.quote.source.rank.SpeakerWeights;

/** Fits probabilities to how often answers of held-back articles are right (Platt scaling). */
final class Calibration {

  private static final int STEPS = 2000;

  private static final double RATE = 0.5;

  /** The probability of an answer, and whether it is right. */
  private record Answer(double probability, boolean isRight) {

    double logit() {
      double p = Math.min(0.999, Math.max(0.001, probability));
      return Math.log(p / (1 - p));
    }
  }

  private final List<Answer> answers = new ArrayList<>();
  private double slope = 1;
  private double offset;

  double slope() {
    return slope;
  }

  double offset() {
    return offset;
  }

  /** Adds what {@code weights} answer to {@code examples}, which they were not learned from. */
  void add(SpeakerWeights weights, List<RankedExample> examples) {
    for (RankedExample example : examples) {
      double[] p = weights.probabilities(example.candidates());
      int best = 0;
      for (int c = 1; c < p.length; c++) {
        best = p[c] > p[best] ? c : best;
      }
      if (best > 0) {
        answers.add(new Answer(p[best], example.isRight(best)));
      }
    }
  }

  /** Fits slope and offset by gradient descent. */
  void fit() {
    for (int step = 0; step < STEPS; step++) {
      double bySlope = 0;
      double byOffset = 0;
      for (Answer answer : answers) {
        double error = calibrated(answer) - (answer.isRight() ? 1 : 0);
        bySlope += error * answer.logit();
        byOffset += error;
      }
      slope -= RATE * bySlope / answers.size();
      offset -= RATE * byOffset / answers.size();
    }
  }

  /** For each tenth of confidence: how many answers, how sure, how often right. */
  String table() {
    Reliability reliability = new Reliability();
    answers.forEach(answer -> reliability.add(calibrated(answer), answer.isRight()));
    return reliability.table();
  }

  private double calibrated(Answer answer) {
    return 1 / (1 + Math.exp(-(slope * answer.logit() + offset)));
  }
}
