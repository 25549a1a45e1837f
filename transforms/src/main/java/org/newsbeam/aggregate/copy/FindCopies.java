// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.copy;

import org.apache.beam.sdk.transforms.PTransform;
import org.newsbeam.aggregate.alike.FindAlike;
import org.newsbeam.aggregate.alike.Member;
import org.newsbeam.aggregate.alike.Stars;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.coder.pack.EachPacked;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.model.row.DuplicateRow;

/**
 * Finds the articles that are copies of others: a row for each article of a group of two or more.
 */
public final class FindCopies extends PTransform<Packed<ArticleDigest>, Packed<DuplicateRow>> {

  /** A copy of a copy that is no copy of the lead may stand for more of them. */
  private static final int WAVES = 2;

  private final int buckets;

  private FindCopies(int buckets) {
    this.buckets = buckets;
  }

  /** In so many buckets; the words of the articles of one stand in memory. */
  public static FindCopies in(int buckets) {
    return new FindCopies(buckets);
  }

  @Override
  public Packed<DuplicateRow> expand(Packed<ArticleDigest> digests) {
    return digests
        .apply("Sketches", EachPacked.into(SketchedArticle.class, SketchedArticle::of))
        .apply("FindAlike", FindAlike.by(new CopyLikeness(), buckets))
        .apply("Stars", Stars.of(WAVES, buckets).withEqualsTogether())
        .apply("FoldGroups", FoldInBundles.of(Member.class, buckets, CopyGroups::split))
        .apply("Groups", FoldInBuckets.to(DuplicateRow.class, CopyGroups::rows));
  }
}
