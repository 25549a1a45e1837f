// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import java.util.Arrays;
import java.util.List;
import org.newsbeam.crf.Labels;
import org.newsbeam.quote.learned.feature.Units;
import org.newsbeam.quote.learned.passage.GoldAttribution;
import org.newsbeam.quote.learned.passage.Run;

/**
 * The labels of the units around a cue. The unit after a source or content has a label of its own,
 * so that where spans end is learned as well as where they begin.
 */
final class SpanLabels {

  static final int SOURCE = 0;
  static final int CONTENT = 1;
  private static final int AFTER_SOURCE = 2;
  private static final int AFTER_CONTENT = 3;

  static final Labels ALL =
      new Labels(List.of("SOURCE", "CONTENT", "AFTER-SOURCE", "AFTER-CONTENT"));

  private SpanLabels() {}

  /** The label of each unit. */
  static int[] of(Units units, GoldAttribution gold) {
    int[] types = new int[units.size()];
    Arrays.fill(types, -1);
    int[] begins = new int[units.size()];
    mark(units, gold.content(), CONTENT, types, begins);
    mark(units, gold.source(), SOURCE, types, begins);
    types[units.cue()] = -1;
    int[] labels = new int[types.length];
    for (int u = 0; u < types.length; u++) {
      int last = u == 0 ? -1 : types[u - 1];
      if (types[u] >= 0) {
        boolean inside = last == types[u] && begins[u - 1] == begins[u];
        labels[u] = inside ? ALL.inside(types[u]) : ALL.begin(types[u]);
      } else if (last >= 0) {
        labels[u] = ALL.begin(last == SOURCE ? AFTER_SOURCE : AFTER_CONTENT);
      }
    }
    return labels;
  }

  private static void mark(Units units, List<Run> runs, int type, int[] types, int[] begins) {
    for (Run run : runs) {
      for (int u = 0; u < types.length; u++) {
        int from = Math.max(run.first(), units.first(u));
        int until = Math.min(run.end(), units.end(u));
        if (2 * (until - from) >= units.end(u) - units.first(u)) {
          types[u] = type;
          begins[u] = run.first();
        }
      }
    }
  }
}
