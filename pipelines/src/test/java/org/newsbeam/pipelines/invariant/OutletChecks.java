// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbeam.model.CopyRelation;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.DuplicateRow;
import org.newsbeam.model.row.OutletRow;
import org.newsbeam.model.row.QuoteRow;

/** What must hold of the outlets of a corpus, and of the copies in it. */
final class OutletChecks {

  private final Ledger ledger;
  private final Tables tables;

  OutletChecks(Ledger ledger, Tables tables) {
    this.ledger = ledger;
    this.tables = tables;
  }

  void checkOutlets(CorpusChecks corpus) {
    Map<String, List<ArticleRow>> articles =
        tables.articles().stream().collect(groupingBy(article -> named(article.outlet())));
    Map<String, List<QuoteRow>> quotes =
        tables.quotes().stream().collect(groupingBy(quote -> named(quote.outlet())));
    Set<String> outlets = tables.outlets().stream().map(OutletRow::outlet).collect(toSet());
    check("outlets: all outlets and no others", outlets, outlets.equals(articles.keySet()));
    for (OutletRow outlet : tables.outlets()) {
      List<QuoteRow> said = quotes.getOrDefault(outlet.outlet(), List.of());
      check(
          "outlets: articles counts articles",
          outlet,
          outlet.articles() == articles.getOrDefault(outlet.outlet(), List.of()).size());
      check(
          "outlets: quotes counts quotes, by kind too",
          outlet,
          outlet.quotes() == said.size()
              && outlet.direct() == CorpusChecks.count(said, QuoteKind.DIRECT)
              && outlet.mixed() == CorpusChecks.count(said, QuoteKind.MIXED)
              && outlet.indirect() == CorpusChecks.count(said, QuoteKind.INDIRECT));
      List<QuoteRow> statements = said.stream().filter(QuoteRow::statement).toList();
      check(
          "outlets: statements counts statements",
          outlet,
          outlet.statements() == statements.size());
      check(
          "outlets: words_quoted adds up words",
          outlet,
          outlet.wordsQuoted() == said.stream().mapToLong(QuoteRow::words).sum());
      check(
          "outlets: speakers counts canonical speakers",
          outlet,
          outlet.speakers()
              == said.stream()
                  .filter(quote -> quote.speakerId() != null)
                  .map(quote -> corpus.canonical(quote.speakerId()))
                  .distinct()
                  .count());
      long sourced = statements.stream().filter(q -> q.sourceType() != SourceType.NONE).count();
      long unnamed = statements.stream().filter(q -> q.sourceType() == SourceType.UNNAMED).count();
      double share = sourced == 0 ? 0 : (double) unnamed / sourced;
      check(
          "outlets: unnamed_source_share is right",
          outlet,
          Math.abs(outlet.unnamedSourceShare() - share) < 1e-9);
    }
  }

  private static String named(String outlet) {
    return outlet == null ? "" : outlet;
  }

  void checkCopies() {
    Map<String, List<DuplicateRow>> groups =
        tables.duplicates().stream().collect(groupingBy(DuplicateRow::groupId));
    groups.forEach(
        (id, group) ->
            check(
                "duplicates: two or more articles, one of which leads",
                group,
                group.size() > 1 && group.stream().filter(DuplicateRow::lead).count() == 1));
    for (DuplicateRow copy : tables.duplicates()) {
      check(
          "duplicates: group_id is 32 hex digits, and shares are shares",
          copy,
          copy.groupId().matches("[0-9a-f]{32}")
              && copy.similarity() > 0
              && copy.similarity() <= copy.containment()
              && copy.containment() <= 1);
      check(
          "duplicates: the same words are equal, and those of the lead are",
          copy,
          copy.relation() == CopyRelation.EQUAL ? copy.similarity() == 1 : !copy.lead());
    }
    Set<String> copied = tables.duplicates().stream().map(DuplicateRow::articleId).collect(toSet());
    tables.articles().stream()
        .filter(article -> article.body().codePoints().anyMatch(Character::isLetterOrDigit))
        .collect(groupingBy(article -> article.contentHash() + article.body()))
        .values()
        .forEach(
            same ->
                check(
                    "duplicates: all articles of equal texts",
                    same,
                    same.size() == 1
                        || same.stream().allMatch(a -> copied.contains(a.articleId()))));
  }

  private void check(String rule, Object row, boolean holds) {
    ledger.check(rule, holds, rule.substring(0, rule.indexOf(':')), row);
  }
}
