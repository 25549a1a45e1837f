// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.LeftOut;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Span;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.pipelines.corpus.article.ArticleAnnotator;
import org.newsbeam.pipelines.launch.UsageException;
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
    AnnotatedArticle annotated =
        new ArticleAnnotator(List.of(), null).annotate(article(table, articleId));
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
    Map<String, Object> row =
        ofArticle(table, "articles", articleId, 1).stream()
            .findFirst()
            .orElseThrow(() -> new UsageException("no article " + articleId + " beside " + table));
    String written = (String) row.get("text");
    List<Map<String, Object>> rows = ofArticle(table, "blocks", articleId, Integer.MAX_VALUE);
    boolean asWritten =
        rows.stream().allMatch(block -> span(written, block).in(written).equals(block.get("text")));
    LeftOut leftOut = LeftOut.of(written);
    List<Block> blocks = new ArrayList<>();
    for (Map<String, Object> block : rows) {
      Span span = span(written, block);
      BlockKind kind = BlockKind.valueOf(block.get("kind").toString());
      Span read = asWritten ? span : new Span(leftOut.read(span.begin()), leftOut.read(span.end()));
      blocks.add(new Block(kind, read, (String) block.get("rule")));
    }
    blocks.sort(Comparator.comparingInt(block -> block.span().begin()));
    return article(row, blocks, asWritten ? written : LeftOut.without(written));
  }

  private static Span span(String text, Map<String, Object> block) {
    return new Span(
        text.offsetByCodePoints(0, (Integer) block.get("begin")),
        text.offsetByCodePoints(0, (Integer) block.get("end")));
  }

  /** The rows of an article in a table that stands beside {@code table}. */
  private static List<Map<String, Object>> ofArticle(
      String table, String beside, Object articleId, int limit) throws IOException {
    String folder = table.replaceAll("/+$", "").replaceAll("[^/]+$", beside);
    List<Map<String, Object>> rows = new ArrayList<>();
    TableReader.of(folder)
        .forEach(row -> articleId.equals(row.get("article_id")), limit, rows::add);
    return rows;
  }

  /** The blocks are taken as they were, since a page's markup is not in the tables. */
  private static Article article(Map<String, Object> row, List<Block> blocks, String text) {
    String written = (String) row.get("text");
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
        text,
        blocks,
        text.equals(written) ? null : written);
  }

  private static @Nullable String text(Map<String, Object> row, String column) {
    Object held = row.get(column);
    return held == null ? null : held.toString();
  }
}
