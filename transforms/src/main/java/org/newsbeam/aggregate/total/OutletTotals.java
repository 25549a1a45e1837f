// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.total;

import java.util.function.Consumer;
import org.newsbeam.aggregate.count.OutletSet;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.model.row.OutletRow;

/**
 * An outlet over its articles.
 *
 * @param outlet its name, or {@link OutletSet#UNKNOWN}
 * @param articles its articles
 * @param distinct of these, those that are no copies of an earlier one
 * @param quotes their quotes
 * @param speakers the different canonical entities it quotes
 */
public record OutletTotals(
    String outlet, long articles, long distinct, QuoteTotals quotes, long speakers)
    implements Partial<OutletTotals> {

  /** What {@code digest} says about its outlet, all but the speakers. */
  public static void split(ArticleDigest digest, Consumer<OutletTotals> parts) {
    QuoteTotals quotes =
        digest.quotes().stream().map(QuoteTotals::of).reduce(QuoteTotals.NONE, QuoteTotals::merge);
    parts.accept(
        new OutletTotals(
            OutletSet.nameOf(digest.article().outlet()), 1, digest.isCopy() ? 0 : 1, quotes, 0));
  }

  /** That each outlet which quotes {@code speaker} has one speaker more. */
  public static void splitSpeaker(CanonicalTotals speaker, Consumer<OutletTotals> parts) {
    for (String outlet : speaker.outlets().names()) {
      parts.accept(new OutletTotals(outlet, 0, 0, QuoteTotals.NONE, 1));
    }
  }

  @Override
  public String key() {
    return outlet;
  }

  @Override
  public OutletTotals merge(OutletTotals other) {
    return new OutletTotals(
        outlet,
        articles + other.articles,
        distinct + other.distinct,
        quotes.merge(other.quotes),
        speakers + other.speakers);
  }

  /** The rows of {@code outlets}. */
  public static void rows(Iterable<OutletTotals> outlets, Consumer<OutletRow> rows) {
    outlets.forEach(outlet -> rows.accept(outlet.row()));
  }

  /** The row of this outlet. */
  public OutletRow row() {
    return new OutletRow(
        outlet,
        articles,
        distinct,
        quotes.quotes(),
        quotes.distinct(),
        quotes.statements(),
        quotes.distinctStatements(),
        quotes.direct(),
        quotes.mixed(),
        quotes.indirect(),
        speakers,
        quotes.unnamedShare(),
        quotes.words());
  }
}
