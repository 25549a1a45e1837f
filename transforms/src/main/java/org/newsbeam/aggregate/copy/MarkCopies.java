// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.copy;

import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.model.row.DuplicateRow;

/**
 * Tells articles of which they are copies, and marks the names and quotes in them that an earlier
 * copy has too: what counts once where forty papers print one report. Sketches and topics stay
 * behind. A step holds the digests of a bucket.
 */
public final class MarkCopies
    extends PTransform<PCollection<ArticleDigest>, PCollection<ArticleDigest>> {

  private final PCollection<DuplicateRow> duplicates;
  private final int buckets;

  private MarkCopies(PCollection<DuplicateRow> duplicates, int buckets) {
    this.duplicates = duplicates;
    this.buckets = buckets;
  }

  /** By the groups of copies of the same articles. */
  public static MarkCopies by(PCollection<DuplicateRow> duplicates, int buckets) {
    return new MarkCopies(duplicates, buckets);
  }

  @Override
  public PCollection<ArticleDigest> expand(PCollection<ArticleDigest> digests) {
    PCollection<MarkedDigest> marked =
        PCollectionList.of(
                digests.apply(
                    "FoldArticles",
                    FoldInBundles.of(
                        MarkedDigest.class,
                        buckets,
                        (ArticleDigest digest, Consumer<MarkedDigest> out) ->
                            MarkedDigest.split(digest, out))))
            .and(
                duplicates.apply(
                    "FoldCopies",
                    FoldInBundles.of(
                        MarkedDigest.class,
                        buckets,
                        (DuplicateRow row, Consumer<MarkedDigest> out) ->
                            MarkedDigest.split(row, out))))
            .apply("ArticlesAndCopies", Flatten.pCollections())
            .apply("Meet", FoldInBuckets.to(MarkedDigest.class));
    PCollection<ArticleDigest> alone =
        marked
            .apply("Alone", Filter.by(one -> !one.isGrouped()))
            .apply(
                "AloneDigests",
                MapElements.into(TypeDescriptor.of(ArticleDigest.class)).via(MarkedDigest::alone));
    PCollection<ArticleDigest> grouped =
        marked
            .apply("Grouped", Filter.by(MarkedDigest::isGrouped))
            .apply(
                "FoldGroups",
                FoldInBundles.of(MarkedDigest.Copy.class, buckets, MarkedDigest.Copy::split))
            .apply("Mark", FoldInBuckets.to(ArticleDigest.class, MarkedDigest.Copy::mark));
    return PCollectionList.of(alone).and(grouped).apply("Marked", Flatten.pCollections());
  }
}
