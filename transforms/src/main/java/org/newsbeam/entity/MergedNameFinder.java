// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

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
final class MergedNameFinder implements TokenNameFinder {

  private final List<TokenNameFinder> finders;

  /**
   * Reads with {@code finders}.
   *
   * @throws IllegalArgumentException if there are none
   */
  MergedNameFinder(List<TokenNameFinder> finders) {
    if (finders.isEmpty()) {
      throw new IllegalArgumentException("no name finders");
    }
    this.finders = List.copyOf(finders);
  }

  @Override
  public Span[] find(String[] tokens) {
    List<Span> found = new ArrayList<>();
    for (TokenNameFinder finder : finders) {
      found.addAll(List.of(finder.find(tokens)));
    }
    // A stable sort: equally confident names keep the order of their finders.
    found.sort(Comparator.comparingDouble(Span::getProb).reversed());
    boolean[] taken = new boolean[tokens.length];
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
