// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.total;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.count.OutletSet;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestQuote;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.model.row.SpeakerByDayRow;
import org.newsbeam.model.row.SpeakerByOutletRow;

/**
 * What a speaker says in one outlet or on one day; or, before these, the speaker's name.
 *
 * @param speakerId the canonical id
 * @param outlet the outlet; null if this is of a day, or the name
 * @param day days since 1970; null if this is of an outlet, or the name
 * @param name the name; null where it was not yet joined
 * @param articles articles that quote it
 * @param distinct of these, those that quote of it what no earlier copy of them has
 * @param quotes its quotes
 */
public record SpeakerPart(
    String speakerId,
    @Nullable String outlet,
    @Nullable Long day,
    @Nullable String name,
    long articles,
    long distinct,
    QuoteTotals quotes)
    implements Partial<SpeakerPart> {

  /** What {@code digest}, whose ids are canonical, quotes of each speaker. */
  public static void split(ArticleDigest digest, Consumer<SpeakerPart> parts) {
    QuoteTotals[] quotes = new QuoteTotals[digest.entities().size()];
    Arrays.fill(quotes, QuoteTotals.NONE);
    for (DigestQuote quote : digest.quotes()) {
      if (quote.speaker() != DigestQuote.NO_SPEAKER) {
        quotes[quote.speaker()] = quotes[quote.speaker()].merge(QuoteTotals.of(quote));
      }
    }
    String outlet = OutletSet.nameOf(digest.article().outlet());
    Instant published = digest.article().publishedAt();
    for (int i = 0; i < quotes.length; i++) {
      if (quotes[i].quotes() > 0) {
        String speaker = digest.entities().get(i).entityId();
        long distinct = quotes[i].distinct() > 0 ? 1 : 0;
        parts.accept(new SpeakerPart(speaker, outlet, null, null, 1, distinct, quotes[i]));
        if (published != null) {
          long day = Math.floorDiv(published.getEpochSecond(), 86_400L);
          parts.accept(new SpeakerPart(speaker, null, day, null, 1, distinct, quotes[i]));
        }
      }
    }
  }

  /** The name of a speaker; nothing of who does not speak. */
  public static void split(CanonicalTotals speaker, Consumer<SpeakerPart> parts) {
    if (speaker.isSpeaker()) {
      parts.accept(
          new SpeakerPart(speaker.entityId(), null, null, speaker.name(), 0, 0, QuoteTotals.NONE));
    }
  }

  /** {@inheritDoc} The name sorts first. */
  @Override
  public String key() {
    return speakerId + "\0" + (outlet != null ? "o" + outlet : day != null ? "t" + day : "");
  }

  @Override
  public String group() {
    return speakerId;
  }

  @Override
  public SpeakerPart merge(SpeakerPart other) {
    return new SpeakerPart(
        speakerId,
        outlet,
        day,
        name,
        articles + other.articles,
        distinct + other.distinct,
        quotes.merge(other.quotes));
  }

  /** Joins the name of each speaker to its outlets and days, which are left. */
  public static void join(Iterable<SpeakerPart> sorted, Consumer<SpeakerPart> joined) {
    SpeakerPart named = null;
    for (SpeakerPart part : sorted) {
      if (part.name != null) {
        named = part;
      } else if (named == null || !named.speakerId.equals(part.speakerId)) {
        throw new IllegalStateException("the speaker has no name: " + part.speakerId);
      } else {
        joined.accept(
            new SpeakerPart(
                part.speakerId,
                part.outlet,
                part.day,
                named.name,
                part.articles,
                part.distinct,
                part.quotes));
      }
    }
  }

  /** Whether it is of an outlet, not of a day. */
  public boolean isOfOutlet() {
    return outlet != null;
  }

  /**
   * The row of an outlet.
   *
   * @param all the statements of the outlet
   */
  public SpeakerByOutletRow outletRow(long all) {
    return new SpeakerByOutletRow(
        speakerId,
        String.valueOf(name),
        String.valueOf(outlet),
        quotes.quotes(),
        quotes.distinct(),
        quotes.statements(),
        quotes.distinctStatements(),
        quotes.share(all),
        quotes.direct(),
        quotes.mixed(),
        quotes.indirect(),
        quotes.words(),
        articles,
        distinct);
  }

  /** The row of a day. */
  public SpeakerByDayRow dayRow() {
    long epochDay = day == null ? 0 : day;
    return new SpeakerByDayRow(
        speakerId,
        String.valueOf(name),
        LocalDate.ofEpochDay(epochDay),
        quotes.quotes(),
        quotes.distinct(),
        quotes.statements(),
        quotes.distinctStatements(),
        quotes.words(),
        articles,
        distinct);
  }
}
