// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.gold;

import java.nio.file.Path;
import java.util.List;

/**
 * Articles whose quotes people have annotated: a file of JSON Lines ({@link AttributionLines}), or
 * a file or folder of brat's ({@link BratFiles}).
 *
 * @param articles the articles in the files' order
 * @param leftOut annotations that do not count, because another one of their text does
 */
public record AttributionFile(List<AttributedArticle> articles, List<Path> leftOut) {

  public AttributionFile {
    articles = List.copyOf(articles);
    leftOut = List.copyOf(leftOut);
  }
}
