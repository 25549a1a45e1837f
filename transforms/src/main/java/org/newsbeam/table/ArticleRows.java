// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
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
        annotated.mentions().size(),
        annotated.quotes().size(),
        article.contentHash());
  }
}
