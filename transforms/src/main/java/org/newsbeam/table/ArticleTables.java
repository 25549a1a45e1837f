// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import java.util.List;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.BlockRow;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.QuoteMentionRow;
import org.newsbeam.model.row.QuoteRow;

/**
 * All rows of one article. Every offset counts code points, and each stretch of text in a row is
 * the stretch of {@code articles.text} between its offsets, without what stands within words and is
 * no part of them, see {@link org.newsbeam.model.LeftOut}.
 */
public record ArticleTables(
    ArticleRow article,
    List<BlockRow> blocks,
    List<MentionRow> mentions,
    List<ArticleEntityRow> entities,
    List<QuoteRow> quotes,
    List<QuoteMentionRow> mentionedInQuotes) {

  /**
   * The rows of {@code annotated}.
   *
   * @throws IllegalArgumentException if an annotation begins or ends within a code point
   */
  public static ArticleTables of(AnnotatedArticle annotated) {
    CodePoints points = CodePoints.of(annotated.article());
    List<QuoteRow> quotes = QuoteRows.of(annotated, points);
    return new ArticleTables(
        ArticleRows.of(annotated),
        BlockRows.of(annotated, points),
        MentionRows.of(annotated, points),
        ArticleEntityRows.of(annotated, points),
        quotes,
        QuoteMentionRows.of(annotated, quotes));
  }
}
