// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsbeam.crf.Features;

/** Makes a {@link WordType} of a word. Safe to share. */
public final class WordTypes {

  private static final int MAX_AFFIX = 5;

  /** More trees than one file of classes has. */
  private static final int TREES = 64;

  private static final int[] PATH_LENGTHS = {4, 6, 10};

  private final List<WordClusters> clusters;
  private final NameLists lists;

  /** Looks words up in these classes and lists. */
  public WordTypes(List<WordClusters> clusters, NameLists lists) {
    this.clusters = List.copyOf(clusters);
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
        known(text),
        paths(text),
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

  private int known(String text) {
    int known = 0;
    for (WordClusters table : clusters) {
      known = known << 2 | table.known(text);
    }
    return known;
  }

  private long[][] paths(String text) {
    List<long[]> trees = new ArrayList<>();
    for (int table = 0; table < clusters.size(); table++) {
      List<String> paths = clusters.get(table).paths(text);
      for (int tree = 0; tree < paths.size(); tree++) {
        trees.add(path(paths.get(tree), table * TREES + tree));
      }
    }
    return trees.toArray(long[][]::new);
  }

  /** Numbers for the beginnings of a path and the whole, which no path of another tree has. */
  private static long[] path(String path, int tree) {
    long[] numbers = new long[PATH_LENGTHS.length + 1];
    for (int i = 0; i < PATH_LENGTHS.length; i++) {
      numbers[i] = Features.value(path, 0, Math.min(PATH_LENGTHS[i], path.length())) + tree;
    }
    numbers[PATH_LENGTHS.length] = Features.value(path) + tree;
    return numbers;
  }
}
