// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsbeam.crf.CrfModel;
import org.newsbeam.crf.CrfSettings;
import org.newsbeam.crf.CrfTrainer;
import org.newsbeam.crf.TrainingSequence;
import org.newsbeam.quote.learned.feature.CueFeatures;
import org.newsbeam.quote.learned.feature.FeatureList;
import org.newsbeam.quote.learned.feature.SpanFeatures;
import org.newsbeam.quote.learned.feature.Units;
import org.newsbeam.quote.learned.passage.GoldAttribution;
import org.newsbeam.quote.learned.passage.GoldPassage;
import org.newsbeam.quote.learned.passage.Passage;

/** Learns who says what from marked articles. The same articles give the same model. */
public final class AttributionTrainer {

  private static final CrfSettings CUES = new CrfSettings(8, 4, 0.1, 0.85, 0.0001, 3, 0.03, 0.5);
  private static final CrfSettings SPANS = new CrfSettings(7, 3, 0.1, 0.85, 0.0001, 4, 0.03, 0.5);

  private AttributionTrainer() {}

  /**
   * A model of {@code articles}.
   *
   * @param progress told what is being done, a line at a time
   */
  public static AttributionModel train(List<GoldPassage> articles, Consumer<String> progress) {
    List<GoldPassage> even = new ArrayList<>();
    List<GoldPassage> odd = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      (i % 2 == 0 ? even : odd).add(articles.get(i));
    }
    progress.accept("half of the articles, to learn how far to trust the models");
    List<Confidence.Case> cases = HeldBack.cases(learn(even, Confidence.none(), progress), odd);
    progress.accept("all articles");
    return learn(articles, Confidence.fit(cases), progress);
  }

  private static AttributionModel learn(
      List<GoldPassage> articles, Confidence confidence, Consumer<String> progress) {
    CueStrengths strengths = CueStrengths.of(CueCounts.of(articles));
    CrfModel cues = CrfTrainer.train(cues(articles, strengths), CueFinder.LABELS, CUES, progress);
    CrfModel spans = spanModel(articles, progress);
    return new AttributionModel(strengths, cues, spans, confidence);
  }

  private static List<TrainingSequence> cues(List<GoldPassage> articles, CueStrengths strengths) {
    List<TrainingSequence> sequences = new ArrayList<>();
    FeatureList list = new FeatureList();
    for (GoldPassage gold : articles) {
      Passage passage = gold.passage();
      boolean[] isCue = heads(gold);
      CueFeatures features = new CueFeatures(passage, strengths.of(passage, CueCounts.of(gold)));
      for (Candidates frame : Candidates.of(passage, features)) {
        int n = frame.tokens().length;
        long[][] found = new long[n][];
        long[] allowed = new long[n];
        for (int i = 0; i < n; i++) {
          features.emit(frame.tokens()[i], list);
          found[i] = list.take();
          allowed[i] = isCue[frame.tokens()[i]] ? 2 : 1;
        }
        sequences.add(new TrainingSequence(found, allowed, new int[0]));
      }
    }
    return sequences;
  }

  static CrfModel spanModel(List<GoldPassage> articles, Consumer<String> progress) {
    return CrfTrainer.train(spans(articles), SpanLabels.ALL, SPANS, progress);
  }

  private static List<TrainingSequence> spans(List<GoldPassage> articles) {
    List<TrainingSequence> sequences = new ArrayList<>();
    FeatureList list = new FeatureList();
    for (GoldPassage gold : articles) {
      boolean[] isCue = heads(gold);
      for (GoldAttribution attribution : gold.attributions()) {
        if (gold.passage().isQuoted(attribution.cue())) {
          continue;
        }
        Units units = Units.around(gold.passage(), attribution.cue());
        SpanFeatures features = new SpanFeatures(units, isCue);
        int[] labels = SpanLabels.of(units, attribution);
        long[][] found = new long[labels.length][];
        long[] allowed = new long[labels.length];
        for (int u = 0; u < labels.length; u++) {
          features.emit(u, list);
          found[u] = list.take();
          allowed[u] = 1L << labels[u];
        }
        sequences.add(new TrainingSequence(found, allowed, new int[0]));
      }
    }
    return sequences;
  }

  private static boolean[] heads(GoldPassage gold) {
    boolean[] heads = new boolean[gold.passage().size()];
    gold.attributions().forEach(attribution -> heads[attribution.cue()] = true);
    return heads;
  }
}
