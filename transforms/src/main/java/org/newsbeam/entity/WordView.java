// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What {@link NameFeatures} reads off one word.
 *
 * @param lower in lower case, digits as 0
 * @param shape see {@link WordShape#full}
 * @param form see {@link WordShape#compressed}
 * @param path its path in {@link WordClusters}
 * @param affixes its beginnings and endings, as features
 * @param paths beginnings of its path, and the whole
 */
record WordView(
    String lower,
    String shape,
    String form,
    String path,
    List<String> affixes,
    List<String> paths) {

  /** What stands before and after a sentence. */
  static final WordView OUTSIDE = new WordView("<s>", "S", "S", "S", List.of(), List.of());

  private static final int MAX_AFFIX = 5;
  private static final int[] PATH_LENGTHS = {4, 6, 10};

  static WordView of(String word, WordClusters clusters) {
    String lower = WordShape.zeroed(word.toLowerCase(Locale.ROOT));
    List<String> affixes = new ArrayList<>();
    for (int n = 1; n <= Math.min(MAX_AFFIX, lower.length()); n++) {
      affixes.add("prefix=" + lower.substring(0, n));
      affixes.add("suffix=" + lower.substring(lower.length() - n));
    }
    String path = clusters.path(word);
    List<String> paths = new ArrayList<>();
    if (!path.equals(WordClusters.NONE)) {
      for (int length : PATH_LENGTHS) {
        if (path.length() > length) {
          paths.add(path.substring(0, length));
        }
      }
      paths.add("whole" + path);
    }
    return new WordView(
        lower, WordShape.full(word), WordShape.compressed(word), path, affixes, paths);
  }
}
