// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import java.util.Locale;
import org.newsbeam.crf.Features;

/** Makes a {@link WordType} of a word. Safe to share. */
public final class WordTypes {

  private static final int MAX_AFFIX = 5;
  private static final int[] PATH_LENGTHS = {4, 6, 10};

  private final WordClusters clusters;
  private final NameLists lists;

  /** Looks words up in these classes and lists. */
  public WordTypes(WordClusters clusters, NameLists lists) {
    this.clusters = clusters;
    this.lists = lists;
  }

  /** What is read off {@code text}, which is not empty. */
  public WordType of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String zeroed = WordShape.zeroed(lower);
    boolean capital = Character.isUpperCase(text.charAt(0));
    return new WordType(
        text,
        lower,
        Features.value(zeroed),
        Features.value(WordShape.compressed(text)),
        Features.value(WordShape.full(text)),
        affixes(zeroed),
        clusters.known(text),
        paths(clusters.path(text)),
        NameContexts.of(lower),
        lists.holding(lower),
        lists.beginning(lower),
        capital,
        capital && text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)),
        Character.isLetter(text.charAt(0)));
  }

  private static long[] affixes(String word) {
    int n = Math.min(MAX_AFFIX, word.length());
    long[] affixes = new long[2 * n];
    for (int i = 1; i <= n; i++) {
      affixes[i - 1] = Features.value(word, 0, i);
      affixes[n + i - 1] = Features.value(word, word.length() - i, word.length());
    }
    return affixes;
  }

  private static long[] paths(String path) {
    if (path.equals(WordClusters.NONE)) {
      return new long[0];
    }
    long[] paths = new long[PATH_LENGTHS.length + 1];
    for (int i = 0; i < PATH_LENGTHS.length; i++) {
      paths[i] = Features.value(path, 0, Math.min(PATH_LENGTHS[i], path.length()));
    }
    paths[PATH_LENGTHS.length] = Features.value(path);
    return paths;
  }
}
