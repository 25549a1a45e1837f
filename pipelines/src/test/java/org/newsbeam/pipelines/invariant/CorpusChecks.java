// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.row.AliasCount;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.EntityRow;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.model.row.SpeakerRow;

/** What must hold of the entities and speakers of a corpus: they add up what the articles say. */
final class CorpusChecks {

  private static final int MAX_ALIASES = 50;

  private final Ledger ledger;
  private final Tables tables;
  private final Map<String, EntityRow> entities;

  CorpusChecks(Ledger ledger, Tables tables) {
    this.ledger = ledger;
    this.tables = tables;
    entities =
        tables.entities().stream()
            .collect(toMap(EntityRow::entityId, Function.identity(), (a, b) -> a));
  }

  /** The id of the full name that an entity of an article stands for. */
  String canonical(String entityId) {
    EntityRow entity = entities.get(entityId);
    return entity == null ? entityId : entity.canonicalId();
  }

  void check() {
    Map<String, List<ArticleEntityRow>> named =
        tables.articleEntities().stream().collect(groupingBy(ArticleEntityRow::entityId));
    ledger.check(
        "entities: all entities of articles and no others",
        named.keySet().equals(entities.keySet()),
        "entities",
        named.keySet());
    for (EntityRow entity : tables.entities()) {
      check(entity, named.getOrDefault(entity.entityId(), List.of()));
      checkMeaning(entity);
    }
    Map<String, List<QuoteRow>> said =
        tables.quotes().stream()
            .filter(quote -> quote.speakerId() != null)
            .collect(groupingBy(quote -> canonical(quote.speakerId())));
    Set<String> speakers = tables.speakers().stream().map(SpeakerRow::speakerId).collect(toSet());
    ledger.check(
        "speakers: all who are quoted and no others",
        said.keySet().equals(speakers),
        "speakers",
        said.keySet());
    tables.speakers().forEach(s -> check(s, said.getOrDefault(s.speakerId(), List.of())));
  }

  private void check(EntityRow entity, List<ArticleEntityRow> rows) {
    check("entities: articles counts articles", entity, entity.articles() == rows.size());
    check(
        "entities: mentions adds up mentions",
        entity,
        entity.mentions() == rows.stream().mapToLong(ArticleEntityRow::mentions).sum());
    check(
        "entities: quotes adds up quotes",
        entity,
        entity.quotes() == rows.stream().mapToLong(ArticleEntityRow::quotes).sum());
    check(
        "entities: outlets counts outlets",
        entity,
        entity.outlets() == distinct(rows.stream().map(ArticleEntityRow::outlet)));
    check(
        "entities: published from first to last",
        entity,
        isPeriod(
            rows.stream().map(ArticleEntityRow::publishedAt),
            entity.firstPublished(),
            entity.lastPublished()));
    check(
        "entities: name is that of an article",
        entity,
        rows.stream().anyMatch(row -> row.name().equals(entity.name())));
    check(
        "entities: type is that of its articles",
        entity,
        rows.stream().allMatch(row -> row.type() == entity.type()));
    check(
        "entities: each alias once, the most frequent first",
        entity,
        NameChecks.areOrdered(entity.aliases()));
    check(
        "entities: the counts of aliases add up",
        entity,
        entity.aliases().size() >= MAX_ALIASES
            || entity.mentions() == entity.aliases().stream().mapToLong(AliasCount::count).sum());
  }

  private void checkMeaning(EntityRow entity) {
    EntityRow meant = entities.get(entity.canonicalId());
    check(
        "entities: canonical_id is an entity of the same type that stands for itself",
        entity,
        meant != null
            && meant.type() == entity.type()
            && meant.canonicalId().equals(meant.entityId()));
    check(
        "entities: candidates are other entities of the same type, each once, in order",
        entity,
        entity.candidates().stream().sorted().distinct().toList().equals(entity.candidates())
            && entity.candidates().stream()
                .allMatch(
                    id ->
                        !id.equals(entity.entityId())
                            && entities.containsKey(id)
                            && entities.get(id).type() == entity.type()));
    check(
        "entities: what it stands for is a candidate",
        entity,
        entity.canonicalId().equals(entity.entityId())
            || entity.candidates().contains(entity.canonicalId()));
    check(
        "entities: ambiguous if it has candidates and stands for none",
        entity,
        entity.ambiguous()
            == (entity.canonicalId().equals(entity.entityId()) && !entity.candidates().isEmpty()));
  }

  private void check(SpeakerRow speaker, List<QuoteRow> said) {
    check(
        "speakers: is a canonical entity of that type",
        speaker,
        entities.containsKey(speaker.speakerId())
            && canonical(speaker.speakerId()).equals(speaker.speakerId())
            && entities.get(speaker.speakerId()).type() == speaker.type());
    check(
        "speakers: quotes counts quotes, by kind too",
        speaker,
        speaker.quotes() == said.size()
            && speaker.direct() == count(said, QuoteKind.DIRECT)
            && speaker.mixed() == count(said, QuoteKind.MIXED)
            && speaker.indirect() == count(said, QuoteKind.INDIRECT));
    check(
        "speakers: statements counts statements",
        speaker,
        speaker.statements() == said.stream().filter(QuoteRow::statement).count());
    check(
        "speakers: words adds up words",
        speaker,
        speaker.words() == said.stream().mapToLong(QuoteRow::words).sum());
    check(
        "speakers: articles and outlets are counted",
        speaker,
        speaker.articles() == distinct(said.stream().map(QuoteRow::articleId))
            && speaker.outlets() == distinct(said.stream().map(QuoteRow::outlet)));
    double mean = said.stream().mapToDouble(QuoteRow::confidence).average().orElse(-1);
    check(
        "speakers: mean_confidence is the mean",
        speaker,
        Math.abs(speaker.meanConfidence() - mean) < 1e-9);
    check(
        "speakers: published from first to last",
        speaker,
        isPeriod(
            said.stream().map(QuoteRow::publishedAt),
            speaker.firstPublished(),
            speaker.lastPublished()));
  }

  static long count(List<QuoteRow> quotes, QuoteKind kind) {
    return quotes.stream().filter(quote -> quote.kind() == kind).count();
  }

  private static long distinct(Stream<String> values) {
    return values.filter(Objects::nonNull).distinct().count();
  }

  private static boolean isPeriod(Stream<Instant> published, Instant first, Instant last) {
    List<Instant> sorted =
        published.filter(Objects::nonNull).sorted(Comparator.naturalOrder()).toList();
    return sorted.isEmpty()
        ? first == null && last == null
        : sorted.get(0).equals(first) && sorted.get(sorted.size() - 1).equals(last);
  }

  private void check(String rule, Object row, boolean holds) {
    ledger.check(rule, holds, rule.substring(0, rule.indexOf(':')), row);
  }
}
