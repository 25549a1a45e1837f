// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.List;
import org.newsbeam.model.AnnotatedArticle;

/**
 * An article to learn from.
 *
 * @param article with blocks, sentences, tokens, mentions and entities
 * @param marks who says what in it, as people marked it
 */
public record MarkedArticle(AnnotatedArticle article, List<GoldMarks> marks) {

  public MarkedArticle {
    marks = List.copyOf(marks);
  }
}
