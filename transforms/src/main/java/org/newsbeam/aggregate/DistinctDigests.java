// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.PTransform;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.coder.pack.Packed;

/**
 * Leaves one digest of each article, where several runs read it: any if they are equal, else the
 * one that {@link ArticleDigest#merge} keeps.
 */
public final class DistinctDigests
    extends PTransform<Packed<ArticleDigest>, Packed<ArticleDigest>> {

  private static final int BUCKETS = 16;

  private final int buckets;

  private DistinctDigests(int buckets) {
    this.buckets = buckets;
  }

  public static DistinctDigests create() {
    return new DistinctDigests(BUCKETS);
  }

  /** In so many buckets; the digests of one stand in memory. */
  public DistinctDigests withBuckets(int number) {
    return new DistinctDigests(number);
  }

  @Override
  public Packed<ArticleDigest> expand(Packed<ArticleDigest> digests) {
    return digests
        .apply(
            "Fold",
            FoldInBundles.of(
                ArticleDigest.class,
                buckets,
                (ArticleDigest digest, Consumer<ArticleDigest> out) -> out.accept(digest)))
        .apply("Merge", FoldInBuckets.to(ArticleDigest.class));
  }
}
