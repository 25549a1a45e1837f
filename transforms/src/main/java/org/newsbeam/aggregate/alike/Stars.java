// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import org.apache.beam.sdk.transforms.PTransform;
import org.newsbeam.aggregate.fold.Finisher;
import org.newsbeam.aggregate.fold.FoldAgain;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.fold.Folded;
import org.newsbeam.coder.pack.Packed;

/**
 * Groups things that are alike: each group is a star, one thing that stands for it and others that
 * are like that one. So no chain of small differences joins what has nothing in common, as
 * connected components do. No step holds more than the ties of a bucket.
 *
 * <p>In each wave, the things that sort before all open ones they are like become leads, and then
 * these others go to the most similar lead they know. A thing that is like no lead after the last
 * wave, for it is only like members of others' groups, stands alone.
 */
public final class Stars extends PTransform<Packed<Edge>, Packed<Member>> {

  private final int waves;
  private final int buckets;
  private final boolean together;

  private Stars(int waves, int buckets, boolean together) {
    this.waves = waves;
    this.buckets = buckets;
    this.together = together;
  }

  /** In so many waves, each of which costs two steps, and so many buckets. */
  public static Stars of(int waves, int buckets) {
    if (waves < 1) {
      throw new IllegalArgumentException("waves must be 1 or more, not " + waves);
    }
    return new Stars(waves, buckets, false);
  }

  /**
   * The same, where things of similarity 1 are of one group however few of the others they were
   * compared with: each goes where the other goes, with the other's similarity and detail.
   */
  public Stars withEqualsTogether() {
    return new Stars(waves, buckets, true);
  }

  @Override
  public Packed<Member> expand(Packed<Edge> edges) {
    Folded<Tie> ties =
        edges
            .apply("FoldEdges", FoldInBundles.of(Tie.class, buckets, Tie::split))
            .apply("Lead1", FoldAgain.to(Tie.class, buckets, Round::play));
    for (int wave = 2; wave <= waves; wave++) {
      ties = join(ties, wave - 1);
      ties = ties.apply("Lead" + wave, FoldAgain.to(Tie.class, buckets, Round::play));
    }
    if (together) {
      ties =
          join(ties, waves).apply("JoinEqual", FoldAgain.to(Tie.class, buckets, Round::joinEqual));
    }
    return ties.apply("Members", FoldInBuckets.to(Member.class, Round::end));
  }

  private Folded<Tie> join(Folded<Tie> ties, int wave) {
    Finisher<Tie, Tie> round = together ? Round::playTogether : Round::play;
    return ties.apply("Join" + wave, FoldAgain.to(Tie.class, buckets, round));
  }
}
