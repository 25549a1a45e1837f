// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.confidence;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What each sign weighs: a logistic regression, a line of text for each weight. */
public final class LogisticWeights {

  private final Map<String, Double> weights;

  /** The weights by feature. */
  public LogisticWeights(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** Those of the lines that begin with {@code part} and a tab, as {@link #text} writes them. */
  public static LogisticWeights parse(String part, List<String> lines) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new IllegalArgumentException("not part, feature and weight: " + line);
      }
      if (cells[0].equals(part)) {
        weights.put(cells[1], Double.valueOf(cells[2]));
      }
    }
    return new LogisticWeights(weights);
  }

  /** The lines, sorted by feature. */
  public String text(String part) {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(weights)
        .forEach(
            (feature, weight) ->
                text.append(String.format(Locale.ROOT, "%s\t%s\t%.3f\n", part, feature, weight)));
    return text.toString();
  }

  /** The probability that an answer is right, by its signs, each with its value. */
  public double probability(Map<String, Double> signs) {
    double sum = 0;
    for (Map.Entry<String, Double> sign : signs.entrySet()) {
      sum += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    }
    return 1 / (1 + StrictMath.exp(-sum));
  }
}
