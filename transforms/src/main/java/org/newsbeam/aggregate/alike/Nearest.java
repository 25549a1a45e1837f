// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import org.apache.beam.sdk.transforms.PTransform;
import org.newsbeam.aggregate.fold.FoldAgain;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.coder.pack.Packed;

/**
 * Groups things that are most alike: two of which each is what the other is most like are a group,
 * and so are with them the things that are most like either of the two. The one that sorts first
 * stands for it. What is most like something that itself is more like another one waits.
 *
 * <p>Where groups become things, and are grouped again, some three times, this comes close to
 * joining the two that are most alike of all, again and again, as agglomerative clustering does one
 * pair at a time (Sumengen et al., "Scaling hierarchical agglomerative clustering to billion-sized
 * datasets", 2021, joins all pairs of nearest neighbours at once).
 */
public final class Nearest extends PTransform<Packed<Edge>, Packed<Member>> {

  private final int buckets;

  private Nearest(int buckets) {
    this.buckets = buckets;
  }

  /** In so many buckets; no step holds more than the ties of one. */
  public static Nearest in(int buckets) {
    return new Nearest(buckets);
  }

  @Override
  public Packed<Member> expand(Packed<Edge> edges) {
    return edges
        .apply("FoldEdges", FoldInBundles.of(Tie.class, buckets, Tie::split))
        .apply("Choose", FoldAgain.to(Choice.class, buckets, Choice::choose))
        .apply("Members", FoldInBuckets.to(Member.class, Choice::members));
  }
}
