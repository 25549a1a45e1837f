// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import org.apache.beam.sdk.transforms.PTransform;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.fold.Folded;
import org.newsbeam.coder.pack.Packed;

/**
 * Finds the pairs of things that are alike, each once: those that share a key are candidates; the
 * one is sent to the other, which is sent back with what it is told, and they are matched. A step
 * holds one bucket; what a thing costs depends on its keys, not on how many things there are.
 */
public final class FindAlike<T> extends PTransform<Packed<T>, Packed<Edge>> {

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
  public Packed<Edge> expand(Packed<T> things) {
    Matching<T> matching = new Matching<>(likeness, things.coder());
    Folded<Side> selves =
        things.apply("FoldThings", FoldInBundles.of(Side.class, buckets, matching::itself));
    Packed<Side> pairs =
        things
            .apply("FoldKeys", FoldInBundles.of(Key.class, buckets, matching::keys))
            .apply("PairCandidates", FoldInBuckets.to(Side.class, Candidates::pair));
    Packed<Side> fetched =
        with(selves, "Ask", pairs).apply("Fetch", FoldInBuckets.to(Side.class, Matching::fetch));
    return with(selves, "Tell", fetched)
        .apply("Match", FoldInBuckets.to(Edge.class, matching::match));
  }

  private Folded<Side> with(Folded<Side> selves, String name, Packed<Side> pairs) {
    return selves.and(
        name + "Things", pairs.apply(name, FoldInBundles.of(Side.class, buckets, Side::split)));
  }
}
