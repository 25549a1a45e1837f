// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import java.util.List;
import java.util.Set;

/**
 * A file of articles whose names people have annotated: JSON Lines ({@link GoldLines}) or two
 * columns ({@link GoldColumns}).
 *
 * @param articles the articles in the file's order
 * @param ignoredTypes what the file calls the types of names that are left out
 */
public record GoldFile(List<GoldArticle> articles, Set<String> ignoredTypes) {

  public GoldFile {
    articles = List.copyOf(articles);
    ignoredTypes = Set.copyOf(ignoredTypes);
  }
}
