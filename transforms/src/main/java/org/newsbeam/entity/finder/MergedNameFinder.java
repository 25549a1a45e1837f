// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.finder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * Reads each sentence with several finders. Of names that overlap the most confident one stands; of
 * equally confident ones that of the earlier finder.
 */
public final class MergedNameFinder implements ArticleNameFinder {

  private final List<TokenNameFinder> finders;

  /**
   * Reads with {@code finders}.
   *
   * @throws IllegalArgumentException if there are none
   */
  public MergedNameFinder(List<TokenNameFinder> finders) {
    if (finders.isEmpty()) {
      throw new IllegalArgumentException("no name finders");
    }
    this.finders = List.copyOf(finders);
  }

  @Override
  public Span[] find(String[] tokens) {
    return merged(tokens.length, finders.stream().map(finder -> finder.find(tokens)).toList());
  }

  @Override
  public List<Span[]> findAll(List<String[]> article) {
    List<List<Span[]>> found =
        finders.stream().map(finder -> ArticleNameFinder.findAll(finder, article)).toList();
    List<Span[]> names = new ArrayList<>();
    for (int s = 0; s < article.size(); s++) {
      int sentence = s;
      names.add(merged(article.get(s).length, found.stream().map(f -> f.get(sentence)).toList()));
    }
    return names;
  }

  /** What stands of the names that each finder found in a sentence of {@code words} words. */
  private static Span[] merged(int words, List<Span[]> ofFinders) {
    List<Span> found = new ArrayList<>();
    ofFinders.forEach(spans -> found.addAll(List.of(spans)));
    // A stable sort: equally confident names keep the order of their finders.
    found.sort(Comparator.comparingDouble(Span::getProb).reversed());
    boolean[] taken = new boolean[words];
    List<Span> standing = new ArrayList<>();
    for (Span span : found) {
      if (isFree(taken, span)) {
        Arrays.fill(taken, span.getStart(), span.getEnd(), true);
        standing.add(span);
      }
    }
    standing.sort(Comparator.comparingInt(Span::getStart));
    return standing.toArray(new Span[0]);
  }

  private static boolean isFree(boolean[] taken, Span span) {
    for (int i = span.getStart(); i < span.getEnd(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void clearAdaptiveData() {
    finders.forEach(TokenNameFinder::clearAdaptiveData);
  }
}
