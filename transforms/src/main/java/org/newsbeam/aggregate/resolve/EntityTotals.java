// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.newsbeam.aggregate.count.NameCounts;
import org.newsbeam.aggregate.count.OutletSet;
import org.newsbeam.aggregate.count.Period;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestEntity;
import org.newsbeam.aggregate.digest.DigestQuote;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.row.EntityRow;

/**
 * An entity over articles.
 *
 * @param entityId 32 hex digits over type and normalised name
 * @param names the fullest name in each article, and in how many
 * @param type what it is
 * @param aliases the ways it is written
 * @param articles articles that name it
 * @param distinct of these, those of which no earlier copy names it
 * @param mentions mentions
 * @param quotes quotes it speaks
 * @param distinctQuotes of these, those that no earlier copy of their article has of the same
 *     speaker
 * @param outlets outlets that name it
 * @param period from the first to the last article that names it
 * @param context whom and what the articles name beside it
 */
public record EntityTotals(
    String entityId,
    NameCounts names,
    EntityType type,
    NameCounts aliases,
    long articles,
    long distinct,
    long mentions,
    long quotes,
    long distinctQuotes,
    OutletSet outlets,
    Period period,
    Context context)
    implements Partial<EntityTotals> {

  private static final int MAX_ALIASES = 50;

  /** Places and the rest stand beside too many. */
  private static final Set<EntityType> CONTEXT = Set.of(EntityType.PERSON, EntityType.ORGANIZATION);

  /** What {@code digest} says about each of its entities. */
  public static void split(ArticleDigest digest, Consumer<EntityTotals> parts) {
    long[] quotes = new long[digest.entities().size()];
    long[] distinct = new long[digest.entities().size()];
    for (DigestQuote quote : digest.quotes()) {
      if (quote.speaker() != DigestQuote.NO_SPEAKER) {
        quotes[quote.speaker()]++;
        distinct[quote.speaker()] += quote.repeated() ? 0 : 1;
      }
    }
    int[] numbers =
        digest.entities().stream()
            .filter(entity -> CONTEXT.contains(entity.type()))
            .mapToInt(entity -> Context.number(entity.entityId()))
            .toArray();
    for (int i = 0; i < quotes.length; i++) {
      DigestEntity entity = digest.entities().get(i);
      parts.accept(
          new EntityTotals(
              entity.entityId(),
              NameCounts.of(entity.name()),
              entity.type(),
              new NameCounts(entity.aliases()),
              1,
              entity.repeated() ? 0 : 1,
              entity.mentions(),
              quotes[i],
              distinct[i],
              OutletSet.of(digest.article().outlet()),
              Period.of(digest.article().publishedAt()),
              Context.of(numbers, Context.number(entity.entityId()))));
    }
  }

  @Override
  public String key() {
    return entityId;
  }

  @Override
  public EntityTotals merge(EntityTotals other) {
    return new EntityTotals(
        entityId,
        names.merge(other.names),
        type,
        aliases.merge(other.aliases),
        articles + other.articles,
        distinct + other.distinct,
        mentions + other.mentions,
        quotes + other.quotes,
        distinctQuotes + other.distinctQuotes,
        outlets.merge(other.outlets),
        period.merge(other.period),
        context.merge(other.context));
  }

  @Override
  public int weight() {
    return 2 + context.sample().length / 25;
  }

  /** The same of another entity, as which it turned out to be the same. */
  EntityTotals as(String otherId, String otherName) {
    return new EntityTotals(
        otherId,
        NameCounts.of(otherName),
        type,
        aliases,
        articles,
        distinct,
        mentions,
        quotes,
        distinctQuotes,
        outlets,
        period,
        context);
  }

  /** The name by which all tables call it. */
  String name() {
    return names.best();
  }

  /** Whether it is no short name. */
  public boolean isFullName() {
    return ShortNames.shortForm(type, name()).isEmpty();
  }

  /** The row of the entity, with what is known of whom its name stands for. */
  EntityRow row(String canonicalId, boolean ambiguous, List<String> candidates) {
    return new EntityRow(
        entityId,
        canonicalId,
        name(),
        type,
        aliases.mostFrequent(MAX_ALIASES),
        articles,
        distinct,
        mentions,
        quotes,
        distinctQuotes,
        outlets.known(),
        period.first(),
        period.last(),
        ambiguous,
        candidates);
  }
}
