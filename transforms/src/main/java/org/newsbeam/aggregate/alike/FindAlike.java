// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import java.util.List;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;

/**
 * Finds the pairs of things that are alike, each once: those that share a key are candidates; the
 * one is sent to the other, which is sent back with what it is told, and they are matched. A step
 * holds one bucket; what a thing costs depends on its keys, not on how many things there are.
 */
public final class FindAlike<T> extends PTransform<PCollection<T>, PCollection<Edge>> {

  private final Likeness<T> likeness;
  private final int buckets;

  private FindAlike(Likeness<T> likeness, int buckets) {
    this.likeness = likeness;
    this.buckets = buckets;
  }

  /** By {@code likeness}, in so many buckets; the result never depends on how many. */
  public static <T> FindAlike<T> by(Likeness<T> likeness, int buckets) {
    return new FindAlike<>(likeness, buckets);
  }

  @Override
  public PCollection<Edge> expand(PCollection<T> things) {
    Matching<T> matching = new Matching<>(likeness, things.getCoder());
    PCollection<KV<Integer, List<Side>>> selves =
        things.apply("FoldThings", FoldInBundles.of(Side.class, buckets, matching::itself));
    PCollection<Side> pairs =
        things
            .apply("FoldKeys", FoldInBundles.of(Key.class, buckets, matching::keys))
            .apply("PairCandidates", FoldInBuckets.to(Side.class, Candidates::pair));
    PCollection<Side> fetched =
        with(selves, "Ask", pairs).apply("Fetch", FoldInBuckets.to(Side.class, Matching::fetch));
    return with(selves, "Tell", fetched)
        .apply("Match", FoldInBuckets.to(Edge.class, matching::match));
  }

  private PCollection<KV<Integer, List<Side>>> with(
      PCollection<KV<Integer, List<Side>>> selves, String name, PCollection<Side> pairs) {
    return PCollectionList.of(selves)
        .and(pairs.apply(name, FoldInBundles.of(Side.class, buckets, Side::split)))
        .apply(name + "Things", Flatten.pCollections());
  }
}
