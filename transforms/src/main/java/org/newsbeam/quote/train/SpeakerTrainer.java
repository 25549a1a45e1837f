// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.newsbeam.quote.source.rank.Candidate;
import org.newsbeam.quote.source.rank.SpeakerWeights;

/**
 * Learns the weights of the speaker ranker from marked articles: conditional log-likelihood,
 * AdaGrad, without chance. The same articles give the same text.
 */
public final class SpeakerTrainer {

  private static final int EPOCHS = 8;

  private static final double RATE = 0.08;

  private static final double DECAY = 2e-4;

  /** A feature seen in fewer quotations is left out. */
  private static final int MIN_COUNT = 3;

  /** Weights nearer to zero are left out of the file. */
  private static final double MIN_WEIGHT = 0.02;

  private SpeakerTrainer() {}

  /**
   * The weights, as {@code speaker-weights.txt} holds them.
   *
   * @param articles marked by people
   * @param progress told what is done, a line at a time
   */
  public static String train(List<MarkedArticle> articles, Consumer<String> progress) {
    List<List<RankedExample>> halves = List.of(new ArrayList<>(), new ArrayList<>());
    ExampleReader reader = new ExampleReader();
    for (int a = 0; a < articles.size(); a++) {
      halves.get(a % 2).addAll(reader.read(articles.get(a)));
    }
    List<RankedExample> all = new ArrayList<>(halves.get(0));
    all.addAll(halves.get(1));
    progress.accept(all.size() + " quotations");
    Calibration calibration = new Calibration();
    for (int h = 0; h < 2; h++) {
      SpeakerWeights half = fit(halves.get(h), 1, 0);
      calibration.add(half, halves.get(1 - h));
    }
    calibration.fit();
    calibration.table().lines().forEach(progress);
    return fit(all, calibration.slope(), calibration.offset()).text();
  }

  private static SpeakerWeights fit(List<RankedExample> examples, double slope, double offset) {
    Map<String, Double> weights = new HashMap<>();
    Map<String, Double> squares = new HashMap<>();
    Map<String, Integer> counts = counts(examples);
    SpeakerWeights model = new SpeakerWeights(weights, slope, offset);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      for (RankedExample example : examples) {
        step(example, model, squares, counts);
      }
    }
    weights.values().removeIf(weight -> Math.abs(weight) < MIN_WEIGHT);
    return model;
  }

  private static Map<String, Integer> counts(List<RankedExample> examples) {
    Map<String, Integer> counts = new HashMap<>();
    for (RankedExample example : examples) {
      for (Candidate candidate : example.candidates()) {
        candidate.features().forEach(feature -> counts.merge(feature, 1, Integer::sum));
      }
    }
    return counts;
  }

  private static void step(
      RankedExample example,
      SpeakerWeights model,
      Map<String, Double> squares,
      Map<String, Integer> counts) {
    double[] p = model.probabilities(example.candidates());
    double right = 1e-9;
    for (int c = 0; c < p.length; c++) {
      right += example.isRight(c) ? p[c] : 0;
    }
    Map<String, Double> gradient = new HashMap<>();
    for (int c = 0; c < p.length; c++) {
      double push = (example.isRight(c) ? p[c] / right : 0) - p[c];
      for (String feature : example.candidates().get(c).features()) {
        if (counts.get(feature) >= MIN_COUNT) {
          gradient.merge(feature, push, Double::sum);
        }
      }
    }
    gradient.forEach(
        (feature, push) -> {
          double slope = push - DECAY * model.get(feature);
          double square = squares.merge(feature, slope * slope, Double::sum);
          model.add(feature, RATE * slope / Math.sqrt(square + 1e-8));
        });
  }
}
