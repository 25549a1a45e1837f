// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.BlockRow;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.model.row.RejectRow;

/** What must hold of keys over a whole run, and of the rows that point to others. */
final class KeyChecks {

  private static final Set<String> STAGES =
      Set.of("ingest", "clean", "language", "entity", "quote", "table", "annotate");

  /** The only rejects that are articles too: kept, but not annotated. */
  private static final String KEPT = "language";

  private record Place(String sourceUri, long record) {}

  private final Ledger ledger;
  private final Tables tables;

  KeyChecks(Ledger ledger, Tables tables) {
    this.ledger = ledger;
    this.tables = tables;
  }

  void check() {
    unique("articles: article_id", tables.articles(), ArticleRow::articleId);
    unique("blocks: article_id, block", tables.blocks(), b -> List.of(b.articleId(), b.block()));
    unique(
        "mentions: article_id, mention",
        tables.mentions(),
        m -> List.of(m.articleId(), m.mention()));
    unique(
        "article_entities: article_id, entity",
        tables.articleEntities(),
        e -> List.of(e.articleId(), e.entity()));
    unique(
        "article_entities: article_id, entity_id",
        tables.articleEntities(),
        e -> List.of(e.articleId(), e.entityId()));
    unique("quotes: quote_id", tables.quotes(), QuoteRow::quoteId);
    unique("inputs: source_uri", tables.inputs(), input -> input.sourceUri());
    unique("entities: entity_id", tables.entities(), entity -> entity.entityId());
    unique("speakers: speaker_id", tables.speakers(), speaker -> speaker.speakerId());
    unique("outlets: outlet", tables.outlets(), outlet -> outlet.outlet());
    unique("cooccurrences: pair", tables.cooccurrences(), p -> List.of(p.entityA(), p.entityB()));
    unique("duplicates: article_id", tables.duplicates(), copy -> copy.articleId());
    Set<String> articles = tables.articles().stream().map(ArticleRow::articleId).collect(toSet());
    known("blocks", articles, tables.blocks(), BlockRow::articleId);
    known("mentions", articles, tables.mentions(), MentionRow::articleId);
    known("article_entities", articles, tables.articleEntities(), ArticleEntityRow::articleId);
    known("quotes", articles, tables.quotes(), QuoteRow::articleId);
    known("duplicates", articles, tables.duplicates(), copy -> copy.articleId());
    checkRecords();
  }

  private <T> void unique(String key, List<T> rows, Function<T, Object> keyOf) {
    Set<Object> seen = new HashSet<>();
    String table = key.substring(0, key.indexOf(':'));
    for (T row : rows) {
      ledger.check("unique: " + key, seen.add(keyOf.apply(row)), table, row);
    }
  }

  private <T> void known(
      String table, Set<String> articles, List<T> rows, Function<T, String> articleOf) {
    for (T row : rows) {
      ledger.check(
          table + ": article_id is in articles",
          articles.contains(articleOf.apply(row)),
          table,
          row);
    }
  }

  /** A record is an article or a reject; it is both only if it was kept, but not annotated. */
  private void checkRecords() {
    Map<Place, ArticleRow> articles = new HashMap<>();
    for (ArticleRow article : tables.articles()) {
      Place place = new Place(article.sourceUri(), article.record());
      ledger.check(
          "unique: articles: source_uri, record",
          articles.put(place, article) == null,
          article.sourceUri(),
          article);
    }
    Set<Place> seen = new HashSet<>();
    for (RejectRow reject : tables.rejects()) {
      Place place = new Place(reject.sourceUri(), reject.record());
      ArticleRow article = articles.get(place);
      check("unique: rejects: source_uri, record", reject, seen.add(place));
      check(
          "rejects: an article too if and only if its stage is language",
          reject,
          (article != null) == reject.stage().equals(KEPT));
      check(
          "rejects: an article that was kept has no sentence, mention or quote",
          reject,
          article == null
              || article.sentences() + article.tokens() + article.mentions() + article.quotes()
                  == 0);
      check("rejects: stage is a known one", reject, STAGES.contains(reject.stage()));
      check("rejects: reason is a short word", reject, reject.reason().matches("[a-z]+(-[a-z]+)*"));
      check("rejects: a message", reject, !reject.message().isBlank());
      check("rejects: record is 0 or more", reject, reject.record() >= 0);
      check(
          "rejects: sample is null or 200 code points at most",
          reject,
          reject.sample() == null
              || (!reject.sample().isEmpty()
                  && reject.sample().codePointCount(0, reject.sample().length()) <= 200));
      check("rejects: no article failed", reject, !reject.reason().equals("failed"));
    }
  }

  private void check(String rule, RejectRow reject, boolean holds) {
    ledger.check(rule, holds, reject.sourceUri(), reject);
  }
}
