// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.quote.learned.passage.GoldAttribution;
import org.newsbeam.quote.learned.passage.GoldPassage;
import org.newsbeam.quote.learned.passage.Passage;
import org.newsbeam.quote.learned.passage.Run;
import org.newsbeam.quote.learned.passage.Spans;

/** What models answer on articles that they have not learned from, and whether it is right. */
final class HeldBack {

  /** Of content at least this share must be common to both (PolNeAR scorers). */
  private static final double OVERLAP = 0.5;

  private HeldBack() {}

  /** The answers of {@code model}, each with what people marked. */
  static List<Confidence.Case> cases(AttributionModel model, List<GoldPassage> articles) {
    AttributionFinder finder = new AttributionFinder(model);
    List<Confidence.Case> cases = new ArrayList<>();
    for (GoldPassage gold : articles) {
      Passage passage = gold.passage();
      double[] cues = finder.cues(passage);
      boolean[] isCue = AttributionFinder.likely(cues);
      for (int i = 0; i < cues.length; i++) {
        if (isCue[i]) {
          Spans spans = finder.spans(passage, i, isCue);
          if (!spans.content().isEmpty()) {
            cases.add(new Confidence.Case(cues[i], spans, isRight(spans, gold)));
          }
        }
      }
    }
    return cases;
  }

  private static boolean isRight(Spans spans, GoldPassage gold) {
    for (GoldAttribution attribution : gold.attributions()) {
      int common = common(spans.content(), attribution.content());
      int larger = Math.max(size(spans.content()), size(attribution.content()));
      if (common >= OVERLAP * larger && isSame(spans.source(), attribution.source())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(@Nullable Run source, List<Run> gold) {
    return gold.isEmpty() || (source != null && common(List.of(source), gold) > 0);
  }

  private static int size(List<Run> runs) {
    return runs.stream().mapToInt(run -> run.end() - run.first()).sum();
  }

  private static int common(List<Run> some, List<Run> others) {
    int common = 0;
    for (Run one : some) {
      for (Run other : others) {
        int from = Math.max(one.first(), other.first());
        common += Math.max(0, Math.min(one.end(), other.end()) - from);
      }
    }
    return common;
  }
}
