// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.gold;

import java.util.List;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Span;

/**
 * An article with all attributions that people have found in it.
 *
 * @param id what the errors call it
 * @param article the article, of which nothing is known but its text
 * @param attributions the attributions, in the annotation's order
 * @param discarded what nobody was to annotate, in chars: credits, notes of the editors
 */
public record AttributedArticle(
    String id, AnnotatedArticle article, List<Attribution> attributions, List<Span> discarded) {

  public AttributedArticle {
    attributions = List.copyOf(attributions);
    discarded = List.copyOf(discarded);
  }

  /** The article's text. */
  public String text() {
    return article.text();
  }
}
