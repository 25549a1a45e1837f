// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.newsbeam.quote.learned.passage.Spans;

/**
 * Turns what the models think of a cue, its source and its content into the probability that all is
 * right: a logistic regression, for models are surer of themselves than they should be (Platt
 * 1999).
 */
@SuppressWarnings("ArrayRecordComponent") // a handful of weights, never compared
record Confidence(double[] weights) {

  private static final int SIZE = 5;
  private static final int ROUNDS = 400;
  private static final double RATE = 0.5;
  private static final double SMALLEST = 1e-3;

  /** An answer of the models, and whether it was right. */
  record Case(double cue, Spans spans, boolean isRight) {}

  /** All answers held for half right. */
  static Confidence none() {
    return new Confidence(new double[SIZE]);
  }

  /** What fits {@code cases} best. */
  static Confidence fit(List<Case> cases) {
    double[] weights = new double[SIZE];
    double[] squares = new double[SIZE];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[SIZE];
      for (Case one : cases) {
        double[] x = values(one.cue(), one.spans());
        double error = probability(weights, x) - (one.isRight() ? 1 : 0);
        for (int k = 0; k < SIZE; k++) {
          gradient[k] += error * x[k] / cases.size();
        }
      }
      for (int k = 0; k < SIZE; k++) {
        squares[k] += gradient[k] * gradient[k];
        weights[k] -= RATE * gradient[k] / Math.sqrt(squares[k] + SMALLEST);
      }
    }
    return new Confidence(weights);
  }

  /** How probable it is that the cue is one and has this source and this content. */
  double of(double cue, Spans spans) {
    return probability(weights, values(cue, spans));
  }

  private static double probability(double[] weights, double[] x) {
    double sum = 0;
    for (int k = 0; k < SIZE; k++) {
      sum += weights[k] * x[k];
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }

  private static double[] values(double cue, Spans spans) {
    return new double[] {
      1,
      logOdds(cue),
      spans.source() == null ? 0 : logOdds(spans.ofSource()),
      spans.source() == null ? 1 : 0,
      logOdds(spans.ofContent())
    };
  }

  private static double logOdds(double probability) {
    double bounded = Math.min(1 - SMALLEST, Math.max(SMALLEST, probability));
    return StrictMath.log(bounded / (1 - bounded));
  }

  void write(DataOutputStream out) throws IOException {
    for (double weight : weights) {
      out.writeDouble(weight);
    }
  }

  static Confidence read(DataInputStream in) throws IOException {
    double[] weights = new double[SIZE];
    for (int k = 0; k < SIZE; k++) {
      weights[k] = in.readDouble();
    }
    return new Confidence(weights);
  }
}
