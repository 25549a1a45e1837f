// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.repeat;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.model.row.DuplicateRow;

/** Finds the articles whose texts are equal: a row for each article of a group of two or more. */
public final class FindEqualTexts
    extends PTransform<PCollection<ArticleDigest>, PCollection<DuplicateRow>> {

  private final int buckets;

  private FindEqualTexts(int buckets) {
    this.buckets = buckets;
  }

  /** In so many buckets; the texts of one stand in memory. */
  public static FindEqualTexts in(int buckets) {
    return new FindEqualTexts(buckets);
  }

  @Override
  public PCollection<DuplicateRow> expand(PCollection<ArticleDigest> digests) {
    return digests
        .apply("FoldTexts", FoldInBundles.of(ArticleText.class, buckets, ArticleText::split))
        .apply("MergeTexts", FoldInBuckets.to(DuplicateRow.class, ArticleText::copies));
  }
}
