// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import org.apache.beam.sdk.transforms.PTransform;
import org.newsbeam.aggregate.fold.FoldAgain;
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
    Folded<Side> asking =
        things
            .apply("FoldKeys", FoldInBundles.of(Key.class, buckets, matching::keys))
            .apply("PairCandidates", FoldAgain.to(Side.class, buckets, Candidates::pair));
    Folded<Side> fetched =
        things
            .apply("FoldThings", FoldInBundles.of(Side.class, buckets, matching::itself))
            .and("AskingThings", asking)
            .apply("Fetch", FoldAgain.to(Side.class, buckets, Matching::fetch));
    return things
        .apply("FoldThingsAgain", FoldInBundles.of(Side.class, buckets, matching::itself))
        .and("ToldThings", fetched)
        .apply("Match", FoldInBuckets.to(Edge.class, matching::match));
  }
}
