// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsbeam.quote.confidence.LogisticWeights;

/** Fits a logistic regression with AdaGrad over all answers at once; without chance. */
final class LogisticTrainer {

  private static final int ROUNDS = 300;
  private static final double RATE = 0.3;

  /** Draws weights to zero, as if each had been seen twice with either outcome. */
  private static final double SHRINK = 2;

  /** A sign seen in fewer answers is left out. */
  private static final int MIN_COUNT = 8;

  private LogisticTrainer() {}

  static LogisticWeights fit(List<JudgedQuote> answers) {
    Map<String, Integer> counts = new HashMap<>();
    answers.forEach(one -> one.signs().keySet().forEach(s -> counts.merge(s, 1, Integer::sum)));
    Map<String, Double> weights = new TreeMap<>();
    counts.forEach(
        (sign, count) -> {
          if (count >= MIN_COUNT) {
            weights.put(sign, 0.0);
          }
        });
    Map<String, Double> squares = new HashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Double> gradient = new HashMap<>();
      for (JudgedQuote one : answers) {
        double error = (probability(weights, one) - (one.isRight() ? 1 : 0)) * one.weight();
        one.signs().forEach((sign, value) -> gradient.merge(sign, error * value, Double::sum));
      }
      for (Map.Entry<String, Double> weight : weights.entrySet()) {
        double slope =
            gradient.getOrDefault(weight.getKey(), 0.0)
                + SHRINK * shrunk(weight.getKey(), weight.getValue());
        double square = squares.merge(weight.getKey(), slope * slope, Double::sum);
        weight.setValue(weight.getValue() - RATE * slope / Math.sqrt(square + 1e-6));
      }
    }
    return new LogisticWeights(weights);
  }

  /** What the raw confidences say is drawn to being right as it is, all else to nothing. */
  private static double shrunk(String sign, double weight) {
    return sign.startsWith("raw") ? weight - 1 : weight;
  }

  private static double probability(Map<String, Double> weights, JudgedQuote answer) {
    double sum = 0;
    for (Map.Entry<String, Double> sign : answer.signs().entrySet()) {
      sum += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
