// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.ReadingText;
import org.newsbeam.model.row.ArticleRow;

/** The row of {@code articles}. */
final class ArticleRows {

  private ArticleRows() {}

  static ArticleRow of(AnnotatedArticle annotated) {
    Article article = annotated.article();
    Metadata known = article.metadata();
    return new ArticleRow(
        article.articleId(),
        article.sourceUri(),
        article.record(),
        known.sourceId(),
        known.outlet(),
        known.url(),
        known.section(),
        known.headline(),
        known.standfirst(),
        known.bylines(),
        known.wireCredit(),
        known.dateline(),
        known.publishedAt(),
        known.language(),
        known.flaws().truncated(),
        known.flaws().repaired(),
        article.written(),
        ReadingText.body(annotated),
        annotated.blocks().size(),
        annotated.sentences().size(),
        annotated.tokens().size(),
        mentions(annotated),
        annotated.quotes().size(),
        article.contentHash());
  }

  /** The names that count: credits only where they have entities. */
  private static int mentions(AnnotatedArticle annotated) {
    long credits =
        annotated.credits().stream().filter(name -> name.entity() != Mention.NO_ENTITY).count();
    return annotated.mentions().size() + (int) credits;
  }
}
