// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import org.apache.beam.sdk.transforms.PTransform;
import org.newsbeam.aggregate.alike.FindAlike;
import org.newsbeam.aggregate.alike.Member;
import org.newsbeam.aggregate.alike.Stars;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.coder.pack.EachPacked;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.model.row.QuoteGroupRow;

/**
 * Finds the utterances that more than one article quotes: a row for each such quote. Copies of one
 * article are one article here.
 */
public final class FindQuoteGroups
    extends PTransform<Packed<ArticleDigest>, Packed<QuoteGroupRow>> {

  /** A quote that is like a shortened one only, and not like the lead, may stand for more. */
  private static final int WAVES = 2;

  private final int buckets;

  private FindQuoteGroups(int buckets) {
    this.buckets = buckets;
  }

  /** In so many buckets; the quotes of one stand in memory. Ids of the digests are canonical. */
  public static FindQuoteGroups in(int buckets) {
    return new FindQuoteGroups(buckets);
  }

  @Override
  public Packed<QuoteGroupRow> expand(Packed<ArticleDigest> digests) {
    return digests
        .apply("Said", EachPacked.by(SaidQuote.class, SaidQuote::each))
        .apply("FindAlike", FindAlike.by(new QuoteLikeness(), buckets))
        .apply("Stars", Stars.of(WAVES, buckets))
        .apply("FoldGroups", FoldInBundles.of(Member.class, buckets, QuoteGroups::split))
        .apply("Groups", FoldInBuckets.to(QuoteGroupRow.class, QuoteGroups::rows));
  }
}
