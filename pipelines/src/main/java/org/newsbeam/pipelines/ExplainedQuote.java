// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.pipelines.corpus.ArticleAnnotator;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.show.TableReader;
import org.newsbeam.quote.QuoteExplainer;
import org.newsbeam.table.ArticleTables;

/**
 * Explains a row of {@code quotes}: reads its article from {@code articles} and goes over it anew.
 */
final class ExplainedQuote {

  private ExplainedQuote() {}

  /**
   * What each rule said of a quote.
   *
   * @param table the folder of the table {@code quotes}; {@code articles} stands beside it
   * @throws UsageException if there is no such article, or it no longer holds the quote
   */
  static List<String> explain(String table, Map<String, Object> quote) throws IOException {
    Object articleId = quote.get("article_id");
    Object quoteId = quote.get("quote_id");
    if (articleId == null || quoteId == null) {
      throw new UsageException("--explain is for the table quotes, and " + table + " is not it");
    }
    AnnotatedArticle annotated = new ArticleAnnotator().annotate(article(table, articleId));
    List<QuoteRow> rows = ArticleTables.of(annotated).quotes();
    for (int q = 0; q < rows.size(); q++) {
      if (rows.get(q).quoteId().equals(quoteId)) {
        List<String> lines = new ArrayList<>();
        lines.add(quoteId + ": " + rows.get(q).text());
        lines.addAll(new QuoteExplainer(annotated).explain(annotated.quotes().get(q)));
        return lines;
      }
    }
    throw new UsageException(
        "another version wrote " + table + ": this one finds no quote " + quoteId);
  }

  private static Article article(String table, Object articleId) throws IOException {
    String articles = table.replaceAll("/+$", "").replaceAll("[^/]+$", "articles");
    Predicate<Map<String, Object>> wanted = row -> articleId.equals(row.get("article_id"));
    List<Article> found = new ArrayList<>();
    TableReader.of(articles).forEach(wanted, 1, row -> found.add(article(row)));
    if (found.isEmpty()) {
      throw new UsageException("no article " + articleId + " in " + articles);
    }
    return found.get(0);
  }

  private static Article article(Map<String, Object> row) {
    Metadata metadata =
        new Metadata(
            text(row, "source_id"),
            text(row, "outlet"),
            text(row, "url"),
            text(row, "section"),
            text(row, "headline"),
            text(row, "standfirst"),
            ((List<?>) row.get("bylines")).stream().map(Object::toString).toList(),
            text(row, "wire_credit"),
            text(row, "dateline"),
            row.get("published_at") instanceof Instant at ? at : null,
            text(row, "language"));
    return new Article(
        (String) row.get("article_id"),
        (String) row.get("source_uri"),
        (Long) row.get("record"),
        metadata,
        (String) row.get("text"));
  }

  private static @Nullable String text(Map<String, Object> row, String column) {
    Object held = row.get(column);
    return held == null ? null : held.toString();
  }
}
