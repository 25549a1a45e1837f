// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.DuplicateRow;
import org.newsbeam.model.row.QuoteGroupRow;
import org.newsbeam.model.row.QuoteRow;

/** What must hold of groups of quotes: an utterance is told by articles that are no copies. */
final class QuoteGroupChecks {

  private static final Comparator<ArticleRow> EARLIEST =
      comparing(ArticleRow::publishedAt, nullsLast(naturalOrder()))
          .thenComparing(ArticleRow::sourceUri)
          .thenComparing(ArticleRow::record);

  private final Ledger ledger;
  private final Tables tables;
  private final Map<String, ArticleRow> articles;
  private final Map<String, QuoteRow> quotes;

  /** The group of copies of an article that has some. */
  private final Map<String, String> copies;

  QuoteGroupChecks(Ledger ledger, Tables tables) {
    this.ledger = ledger;
    this.tables = tables;
    articles =
        tables.articles().stream().collect(toMap(ArticleRow::articleId, Function.identity()));
    quotes = tables.quotes().stream().collect(toMap(QuoteRow::quoteId, Function.identity()));
    copies =
        tables.duplicates().stream().collect(toMap(DuplicateRow::articleId, DuplicateRow::groupId));
  }

  void check() {
    List<QuoteGroupRow> rows = tables.quoteGroups();
    check(
        "a quote is in one group",
        rows.stream().map(QuoteGroupRow::quoteId).distinct().count() == rows.size(),
        rows.size());
    for (QuoteGroupRow row : rows) {
      QuoteRow quote = quotes.get(row.quoteId());
      check(
          "a quote in marks, of the article named",
          quote != null
              && quote.articleId().equals(row.articleId())
              && quote.kind() != QuoteKind.INDIRECT,
          row);
      check("similarity is a share", row.similarity() >= 0 && row.similarity() <= 1, row);
    }
    rows.stream().collect(groupingBy(QuoteGroupRow::groupId)).values().forEach(this::check);
  }

  private void check(List<QuoteGroupRow> group) {
    List<QuoteGroupRow> firsts = group.stream().filter(QuoteGroupRow::first).toList();
    check("one is the first", firsts.size() == 1, group);
    check(
        "none is of an earlier article than the first",
        firsts.stream()
            .map(first -> articles.get(first.articleId()))
            .allMatch(
                first ->
                    group.stream()
                        .map(row -> articles.get(row.articleId()))
                        .allMatch(article -> EARLIEST.compare(first, article) <= 0)),
        group);
    check("one canonical text", distinct(group, QuoteGroupRow::canonicalText) == 1, group);
    check(
        "one has the canonical text and no difference",
        group.stream().filter(row -> row.difference() == null).count() == 1,
        group);
    check(
        "all say whether speakers differ",
        distinct(group, QuoteGroupRow::speakerConflict) == 1,
        group);
    check(
        "two speakers at least where they differ",
        group.stream().noneMatch(QuoteGroupRow::speakerConflict)
            || group.stream()
                    .map(QuoteGroupRow::speaker)
                    .filter(Objects::nonNull)
                    .distinct()
                    .count()
                > 1,
        group);
    check(
        "two articles that are not copies of one another",
        distinct(group, row -> copies.getOrDefault(row.articleId(), row.articleId())) > 1,
        group);
  }

  private static long distinct(List<QuoteGroupRow> group, Function<QuoteGroupRow, Object> value) {
    return group.stream().map(value).distinct().count();
  }

  private void check(String rule, boolean holds, Object row) {
    ledger.check("quote_groups: " + rule, holds, "quote_groups", row);
  }
}
