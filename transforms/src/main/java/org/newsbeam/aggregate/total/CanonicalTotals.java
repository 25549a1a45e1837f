// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.total;

import java.util.Arrays;
import java.util.function.Consumer;
import org.newsbeam.aggregate.count.NameCounts;
import org.newsbeam.aggregate.count.OutletSet;
import org.newsbeam.aggregate.count.Period;
import org.newsbeam.aggregate.count.PronounCounts;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestEntity;
import org.newsbeam.aggregate.digest.DigestQuote;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.row.SpeakerRow;

/**
 * A canonical entity over articles: how often it is named, and what it says.
 *
 * @param entityId the canonical id
 * @param names the fullest name in each article, and in how many
 * @param type what it is
 * @param pronouns how articles refer to it
 * @param articles articles that name it
 * @param quoting articles that quote it
 * @param distinct of these, those that quote of it what no earlier copy of them has
 * @param quotes its quotes
 * @param outlets outlets that quote it
 * @param period from the first to the last article that quotes it
 */
public record CanonicalTotals(
    String entityId,
    NameCounts names,
    EntityType type,
    PronounCounts pronouns,
    long articles,
    long quoting,
    long distinct,
    QuoteTotals quotes,
    OutletSet outlets,
    Period period)
    implements Partial<CanonicalTotals> {

  /** What {@code digest}, whose ids are canonical, says about each of its entities. */
  public static void split(ArticleDigest digest, Consumer<CanonicalTotals> parts) {
    QuoteTotals[] quotes = new QuoteTotals[digest.entities().size()];
    Arrays.fill(quotes, QuoteTotals.NONE);
    for (DigestQuote quote : digest.quotes()) {
      if (quote.speaker() != DigestQuote.NO_SPEAKER) {
        quotes[quote.speaker()] = quotes[quote.speaker()].merge(QuoteTotals.of(quote));
      }
    }
    for (int i = 0; i < quotes.length; i++) {
      DigestEntity entity = digest.entities().get(i);
      boolean quoted = quotes[i].quotes() > 0;
      parts.accept(
          new CanonicalTotals(
              entity.entityId(),
              NameCounts.of(entity.name()),
              entity.type(),
              PronounCounts.of(entity.pronouns()),
              1,
              quoted ? 1 : 0,
              quotes[i].distinct() > 0 ? 1 : 0,
              quotes[i],
              quoted ? OutletSet.of(digest.article().outlet()) : OutletSet.NONE,
              quoted ? Period.of(digest.article().publishedAt()) : Period.UNKNOWN));
    }
  }

  @Override
  public String key() {
    return entityId;
  }

  @Override
  public CanonicalTotals merge(CanonicalTotals other) {
    return new CanonicalTotals(
        entityId,
        names.merge(other.names),
        type,
        pronouns.merge(other.pronouns),
        articles + other.articles,
        quoting + other.quoting,
        distinct + other.distinct,
        quotes.merge(other.quotes),
        outlets.merge(other.outlets),
        period.merge(other.period));
  }

  /** The name by which all tables call it. */
  public String name() {
    return names.best();
  }

  /** Whether anything is quoted from it. */
  public boolean isSpeaker() {
    return quoting > 0;
  }

  /**
   * The row of a speaker.
   *
   * @param corpus the statements of the corpus
   */
  public SpeakerRow row(long corpus) {
    return new SpeakerRow(
        entityId,
        name(),
        type,
        pronouns.prevailing(),
        quotes.quotes(),
        quotes.distinct(),
        quotes.statements(),
        quotes.distinctStatements(),
        quotes.share(corpus),
        quotes.direct(),
        quotes.mixed(),
        quotes.indirect(),
        quotes.words(),
        quoting,
        distinct,
        outlets.known(),
        quotes.meanConfidence(),
        period.first(),
        period.last());
  }
}
