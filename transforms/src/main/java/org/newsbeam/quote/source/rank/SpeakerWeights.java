// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rank;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.newsbeam.quote.lexicon.Resource;

/**
 * What each feature of a candidate speaker weighs: a conditional log-linear model. A text file, a
 * line for each feature, so that everybody can read why the ranker prefers what it prefers.
 */
public final class SpeakerWeights {

  private static final String SLOPE = "calibration slope";

  private static final String OFFSET = "calibration offset";

  private static final SpeakerWeights SHIPPED = parse(Resource.lines("speaker-weights.txt"));

  private final Map<String, Double> weights;
  private final double slope;
  private final double offset;

  /** The weights by feature, with the slope and offset of their calibration. */
  public SpeakerWeights(Map<String, Double> weights, double slope, double offset) {
    this.weights = weights;
    this.slope = slope;
    this.offset = offset;
  }

  /** The weights that are shipped. */
  public static SpeakerWeights shipped() {
    return SHIPPED;
  }

  /** Reads the lines that {@link #text} writes. */
  public static SpeakerWeights parse(List<String> lines) {
    Map<String, Double> weights = new HashMap<>();
    for (String line : lines) {
      int tab = line.lastIndexOf('\t');
      weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
    }
    double slope = weights.getOrDefault(SLOPE, 1.0);
    double offset = weights.getOrDefault(OFFSET, 0.0);
    return new SpeakerWeights(weights, slope, offset);
  }

  /** The file, sorted by feature. */
  public String text() {
    Map<String, Double> all = new TreeMap<>(weights);
    all.put(SLOPE, slope);
    all.put(OFFSET, offset);
    StringBuilder text = new StringBuilder("# Made by newsbeam train speakers.\n");
    all.forEach(
        (feature, weight) ->
            text.append(String.format(Locale.ROOT, "%s\t%.3f\n", feature, weight)));
    return text.toString();
  }

  /** The probability of each candidate. */
  public double[] probabilities(List<Candidate> candidates) {
    double[] p = new double[candidates.size()];
    double max = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < p.length; c++) {
      for (String feature : candidates.get(c).features()) {
        p[c] += weights.getOrDefault(feature, 0.0);
      }
      max = Math.max(max, p[c]);
    }
    double sum = 0;
    for (int c = 0; c < p.length; c++) {
      p[c] = Math.exp(p[c] - max);
      sum += p[c];
    }
    for (int c = 0; c < p.length; c++) {
      p[c] /= sum;
    }
    return p;
  }

  /** How often an answer of this probability is right, as counted on held-back articles. */
  public double calibrated(double probability) {
    double p = Math.min(0.999, Math.max(0.001, probability));
    double logit = Math.log(p / (1 - p));
    return 1 / (1 + Math.exp(-(slope * logit + offset)));
  }

  /** Adds to a weight. */
  public void add(String feature, double change) {
    weights.merge(feature, change, Double::sum);
  }

  /** A weight; 0 of an unknown feature. */
  public double get(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }
}
