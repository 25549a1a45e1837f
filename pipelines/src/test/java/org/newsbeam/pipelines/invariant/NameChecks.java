// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.row.AliasCount;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.MentionRow;

/** What must hold of the mentions and entities of an article. */
final class NameChecks {

  private final Ledger ledger;

  NameChecks(Ledger ledger) {
    this.ledger = ledger;
  }

  void check(ArticleRows rows) {
    int end = 0;
    for (int i = 0; i < rows.mentions().size(); i++) {
      MentionRow mention = rows.mentions().get(i);
      check("mentions: numbered from 0", rows, mention, mention.mention() == i);
      check("mentions: in text order without overlap", rows, mention, mention.begin() >= end);
      check(mention, rows);
      end = mention.end();
    }
    Set<String> ids = new HashSet<>();
    int first = -1;
    for (int i = 0; i < rows.entities().size(); i++) {
      ArticleEntityRow entity = rows.entities().get(i);
      check("article_entities: numbered from 0", rows, entity, entity.entity() == i);
      check(
          "article_entities: entity_id is unique in an article",
          rows,
          entity,
          ids.add(entity.entityId()));
      check(
          "article_entities: in order of first mention", rows, entity, entity.firstBegin() > first);
      check(entity, rows);
      first = entity.firstBegin();
    }
  }

  private void check(MentionRow mention, ArticleRows rows) {
    check(
        "mentions: text stands between the offsets",
        rows,
        mention,
        mention.text().equals(rows.between(mention.begin(), mention.end())));
    check(
        "mentions: outlet and published_at are the article's",
        rows,
        mention,
        rows.isOf(mention.outlet(), mention.publishedAt()));
    check(
        "mentions: confidence is a probability of four decimals",
        rows,
        mention,
        isProbability(mention.confidence()));
    check(
        "mentions: within a block that is read, without a sentence in a credit",
        rows,
        mention,
        mention.sentence() != null
            ? rows.hasBlock(mention.block(), mention.begin(), mention.end())
            : rows.hasCredit(mention.block(), mention.begin(), mention.end()));
    check(
        "mentions: sentence is one of the article",
        rows,
        mention,
        mention.sentence() == null
            || (mention.sentence() >= 0 && mention.sentence() < rows.article().sentences()));
    check(
        "mentions: those in sentences, but dates and sums, have an entity",
        rows,
        mention,
        (mention.entity() != null) == (mention.sentence() != null && mention.type().isEntity()));
    check(
        "mentions: entity and entity_id are of one entity of the article",
        rows,
        mention,
        mention.entity() == null
            ? mention.entityId() == null
            : mention.entity() >= 0
                && mention.entity() < rows.entities().size()
                && rows.entities().get(mention.entity()).entityId().equals(mention.entityId()));
    check(
        "mentions: has the type of its entity",
        rows,
        mention,
        mention.entity() == null || mention.type() == rows.entities().get(mention.entity()).type());
  }

  private void check(ArticleEntityRow entity, ArticleRows rows) {
    List<MentionRow> mentions =
        rows.mentions().stream()
            .filter(m -> m.entity() != null && m.entity() == entity.entity())
            .toList();
    check(
        "article_entities: entity_id is 32 hex digits",
        rows,
        entity,
        entity.entityId().matches("[0-9a-f]{32}"));
    check(
        "article_entities: no date and no sum",
        rows,
        entity,
        entity.type() != EntityType.DATE && entity.type() != EntityType.MONEY);
    check("article_entities: a name", rows, entity, !entity.name().isBlank());
    check(
        "article_entities: outlet and published_at are the article's",
        rows,
        entity,
        rows.isOf(entity.outlet(), entity.publishedAt()));
    check(
        "article_entities: mentions counts mentions",
        rows,
        entity,
        entity.mentions() > 0 && entity.mentions() == mentions.size());
    check(
        "article_entities: the counts of aliases add up",
        rows,
        entity,
        entity.mentions() == entity.aliases().stream().mapToLong(AliasCount::count).sum());
    check(
        "article_entities: each alias once, the most frequent first",
        rows,
        entity,
        areOrdered(entity.aliases()));
    check(
        "article_entities: first_begin is that of the first mention",
        rows,
        entity,
        !mentions.isEmpty() && mentions.get(0).begin() == entity.firstBegin());
    check(
        "article_entities: quotes counts quotes",
        rows,
        entity,
        entity.quotes()
            == rows.quotes().stream()
                .filter(quote -> entity.entityId().equals(quote.speakerId()))
                .count());
    check(
        "article_entities: statements counts statements",
        rows,
        entity,
        entity.statements()
            == rows.quotes().stream()
                .filter(quote -> quote.statement() && entity.entityId().equals(quote.speakerId()))
                .count());
  }

  /** Whether no alias comes twice and none before a more frequent one. */
  static boolean areOrdered(List<AliasCount> aliases) {
    Set<String> seen = new HashSet<>();
    long most = Long.MAX_VALUE;
    for (AliasCount alias : aliases) {
      if (!seen.add(alias.name()) || alias.count() < 1 || alias.count() > most) {
        return false;
      }
      most = alias.count();
    }
    return true;
  }

  /** Whether a number lies in 0 to 1 and has four decimals at most. */
  static boolean isProbability(double number) {
    return number >= 0 && number <= 1 && Math.abs(number * 1e4 - Math.rint(number * 1e4)) < 1e-6;
  }

  private void check(String rule, ArticleRows rows, Object row, boolean holds) {
    ledger.check(rule, holds, rows.article().sourceUri(), row);
  }
}
