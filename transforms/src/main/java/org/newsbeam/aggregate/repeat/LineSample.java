// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.repeat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.newsbeam.aggregate.count.OutletSet;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.model.repeat.ArticleLines;
import org.newsbeam.model.repeat.SharedLine;

/**
 * The lines of some articles of an outlet: of those whose texts have the smallest hashes. That is a
 * sample by chance, but the same one in any order of the articles, and bounded however many there
 * are.
 *
 * @param outlet the outlet, or {@link OutletSet#UNKNOWN}
 * @param articles how many articles it has
 * @param sample the sampled ones, ordered by the hashes of their texts, each text once
 */
public record LineSample(String outlet, long articles, List<ArticleLines> sample)
    implements Partial<LineSample> {

  /** Texts; with so many a line of every tenth is never missed, and counted to a quarter. */
  private static final int SIZE = 200;

  private static final int LEAST_ARTICLES = 4;
  private static final double LEAST_SHARE = 0.1;

  public LineSample {
    sample = List.copyOf(sample);
  }

  /** The lines of one article, a sample of one. */
  public static void split(ArticleLines lines, Consumer<LineSample> parts) {
    parts.accept(new LineSample(OutletSet.nameOf(lines.outlet()), 1, List.of(lines)));
  }

  /** The lines that many articles of an outlet have. */
  public static void shared(Iterable<LineSample> outlets, Consumer<SharedLine> shared) {
    for (LineSample outlet : outlets) {
      outlet.counts().forEach((line, count) -> outlet.accept(line, count, shared));
    }
  }

  private Map<Long, Integer> counts() {
    Map<Long, Integer> counts = new TreeMap<>();
    for (ArticleLines article : sample) {
      article.lines().forEach(line -> counts.merge(line, 1, Integer::sum));
    }
    return counts;
  }

  private void accept(long line, int count, Consumer<SharedLine> shared) {
    if (count >= LEAST_ARTICLES && count >= LEAST_SHARE * sample.size()) {
      boolean all = sample.size() < SIZE;
      shared.accept(
          new SharedLine(
              line, all ? count : Math.round((double) count * articles / sample.size())));
    }
  }

  @Override
  public String key() {
    return outlet;
  }

  @Override
  public LineSample merge(LineSample other) {
    List<ArticleLines> merged = new ArrayList<>(SIZE);
    int i = 0;
    int j = 0;
    while (merged.size() < SIZE && (i < sample.size() || j < other.sample.size())) {
      int order =
          i == sample.size()
              ? 1
              : j == other.sample.size()
                  ? -1
                  : Long.compare(sample.get(i).text(), other.sample.get(j).text());
      merged.add(order <= 0 ? sample.get(i) : other.sample.get(j));
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return new LineSample(outlet, articles + other.articles, merged);
  }
}
