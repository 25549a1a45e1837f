// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.repeat.LineSample;
import org.newsbeam.coder.pack.Pack;
import org.newsbeam.coder.pack.Unpack;
import org.newsbeam.model.repeat.ArticleLines;
import org.newsbeam.model.repeat.SharedLine;

/**
 * Finds the lines that many articles of one outlet have: a tenth of them, and four at least. Of an
 * outlet with many articles a sample is counted, see {@link LineSample}.
 */
public final class FindSharedLines
    extends PTransform<PCollection<ArticleLines>, PCollection<SharedLine>> {

  private static final int BUCKETS = 16;

  private final int buckets;

  private FindSharedLines(int buckets) {
    this.buckets = buckets;
  }

  public static FindSharedLines create() {
    return new FindSharedLines(BUCKETS);
  }

  /** In so many buckets; the samples of the outlets of one stand in memory. */
  public FindSharedLines withBuckets(int number) {
    return new FindSharedLines(number);
  }

  @Override
  public PCollection<SharedLine> expand(PCollection<ArticleLines> articles) {
    return articles
        .apply("Pack", Pack.create())
        .apply("FoldLines", FoldInBundles.of(LineSample.class, buckets, LineSample::split))
        .apply("MergeLines", FoldInBuckets.to(SharedLine.class, LineSample::shared))
        .apply("Unpack", Unpack.create());
  }
}
