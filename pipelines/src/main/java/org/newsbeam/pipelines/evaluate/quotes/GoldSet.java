// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.List;
import org.newsbeam.pipelines.evaluate.quotes.gold.AttributedArticle;

/**
 * Articles that were given together.
 *
 * @param name the name of their file or folder
 */
record GoldSet(String name, List<AttributedArticle> articles) {

  GoldSet {
    articles = List.copyOf(articles);
  }
}
