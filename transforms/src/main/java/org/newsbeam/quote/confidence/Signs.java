// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.confidence;

import java.util.LinkedHashMap;
import java.util.Map;

/** What speaks for or against an answer: names of features, each with its value. */
public final class Signs {

  /** Nearer to 0 or 1 than this no probability is taken for. */
  private static final double EDGE = 0.005;

  private final Map<String, Double> values = new LinkedHashMap<>();

  Signs() {
    add("always");
  }

  /** Adds a feature that an answer has or has not. */
  Signs add(String feature) {
    values.put(feature, 1.0);
    return this;
  }

  /** Adds a feature if {@code holds}. */
  Signs addIf(boolean holds, String feature) {
    return holds ? add(feature) : this;
  }

  /** Adds the log-odds of a probability. */
  Signs addLogOdds(String feature, double probability) {
    double p = Math.min(1 - EDGE, Math.max(EDGE, probability));
    values.put(feature, StrictMath.log(p / (1 - p)));
    return this;
  }

  /** Each feature with its value. */
  public Map<String, Double> values() {
    return values;
  }
}
