// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.copy;

import java.util.List;
import org.apache.beam.sdk.transforms.PTransform;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.fold.Splitter;
import org.newsbeam.coder.pack.EachPacked;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.model.row.DuplicateRow;

/**
 * Tells articles of which they are copies, and marks the names and quotes in them that an earlier
 * copy has too: what counts once where forty papers print one report. Sketches and topics stay
 * behind. A step holds the digests of a bucket.
 */
public final class MarkCopies extends PTransform<Packed<ArticleDigest>, Packed<ArticleDigest>> {

  private final Packed<DuplicateRow> duplicates;
  private final int buckets;

  private MarkCopies(Packed<DuplicateRow> duplicates, int buckets) {
    this.duplicates = duplicates;
    this.buckets = buckets;
  }

  /** By the groups of copies of the same articles. */
  public static MarkCopies by(Packed<DuplicateRow> duplicates, int buckets) {
    return new MarkCopies(duplicates, buckets);
  }

  @Override
  public Packed<ArticleDigest> expand(Packed<ArticleDigest> digests) {
    Splitter<DuplicateRow, MarkedDigest> copies = MarkedDigest::split;
    Splitter<ArticleDigest, MarkedDigest> articles = MarkedDigest::split;
    Packed<MarkedDigest> marked =
        digests
            .apply("FoldArticles", FoldInBundles.of(MarkedDigest.class, buckets, articles))
            .and(
                "ArticlesAndCopies",
                duplicates.apply(
                    "FoldCopies", FoldInBundles.of(MarkedDigest.class, buckets, copies)))
            .apply("Meet", FoldInBuckets.to(MarkedDigest.class));
    Packed<ArticleDigest> alone =
        marked.apply("Alone", EachPacked.by(ArticleDigest.class, MarkedDigest::alone));
    Packed<ArticleDigest> grouped =
        marked
            .apply(
                "FoldGroups",
                FoldInBundles.of(MarkedDigest.Copy.class, buckets, MarkedDigest.Copy::split))
            .apply("Mark", FoldInBuckets.to(ArticleDigest.class, MarkedDigest.Copy::mark));
    return Packed.flatten("Marked", List.of(alone, grouped));
  }
}
