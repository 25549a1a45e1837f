// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.crf.Labels.LabelledSpan;
import org.newsbeam.crf.Lattice;
import org.newsbeam.quote.learned.feature.SpanFeatures;
import org.newsbeam.quote.learned.feature.Units;
import org.newsbeam.quote.learned.passage.Passage;
import org.newsbeam.quote.learned.passage.Run;
import org.newsbeam.quote.learned.passage.Spans;

/** Finds the source and the content of a cue. One instance serves one thread. */
final class SpanFinder {

  private final Lattice lattice;
  private final WeightSum sum;

  SpanFinder(AttributionModel model) {
    lattice = new Lattice(model.spans());
    sum = new WeightSum(model.spans());
  }

  /**
   * The spans of the cue whose head is the token {@code cue}.
   *
   * @param isCue whether each token of the article is the head of a cue
   */
  Spans spans(Passage passage, int cue, boolean[] isCue) {
    if (!passage.isReadable(cue)) {
      return new Spans(null, List.of(), 1, 1);
    }
    Units units = Units.around(passage, cue);
    SpanFeatures features = new SpanFeatures(units, isCue);
    int[] scores = lattice.begin(units.size());
    for (int u = 0; u < units.size(); u++) {
      sum.at(scores, u);
      features.emit(u, sum);
    }
    sum.end();
    int[] best = lattice.best();
    List<Run> content = new ArrayList<>();
    double ofContent = 1;
    LabelledSpan source = null;
    for (LabelledSpan span : SpanLabels.ALL.spans(best)) {
      if (span.type() == SpanLabels.CONTENT) {
        content.add(run(units, span));
        ofContent *= lattice.probability(span.begin(), span.end(), SpanLabels.CONTENT);
      } else if (span.type() == SpanLabels.SOURCE
          && (source == null || distance(span, units.cue()) < distance(source, units.cue()))) {
        source = span;
      }
    }
    if (source == null) {
      return new Spans(null, content, 1, ofContent);
    }
    double ofSource = lattice.probability(source.begin(), source.end(), SpanLabels.SOURCE);
    return new Spans(run(units, source), content, ofSource, ofContent);
  }

  private static Run run(Units units, LabelledSpan span) {
    return new Run(units.first(span.begin()), units.end(span.end() - 1));
  }

  private static int distance(LabelledSpan source, int cue) {
    return source.end() <= cue ? cue - source.end() : source.begin() - cue;
  }
}
