// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.repeat.OriginRows;
import org.newsbeam.coder.pack.Pack;
import org.newsbeam.coder.pack.Unpack;
import org.newsbeam.model.repeat.Origin;
import org.newsbeam.model.repeat.RepeatedRows;

/**
 * Finds the rows of earlier runs' tables whose articles would be read twice: because the files they
 * came from are read too, or because several rows have the same source and record. Of these the
 * last by file and row is left.
 */
public final class FindRepeatedRows
    extends PTransform<PCollection<Origin>, PCollection<RepeatedRows>> {

  private static final int BUCKETS = 16;

  private final int buckets;

  private FindRepeatedRows(int buckets) {
    this.buckets = buckets;
  }

  public static FindRepeatedRows create() {
    return new FindRepeatedRows(BUCKETS);
  }

  /** In so many buckets; the origins of one stand in memory. */
  public FindRepeatedRows withBuckets(int number) {
    return new FindRepeatedRows(number);
  }

  @Override
  public PCollection<RepeatedRows> expand(PCollection<Origin> origins) {
    return origins
        .apply("Pack", Pack.create())
        .apply("FoldOrigins", FoldInBundles.of(OriginRows.class, buckets, OriginRows::split))
        .apply("MergeOrigins", FoldInBuckets.to(RepeatedRows.class, OriginRows::repeated))
        .apply("Unpack", Unpack.create());
  }
}
