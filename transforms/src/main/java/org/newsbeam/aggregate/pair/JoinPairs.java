// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.pair;

import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsbeam.aggregate.fold.Finisher;
import org.newsbeam.aggregate.fold.FoldAgain;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.fold.Folded;
import org.newsbeam.aggregate.total.CanonicalTotals;
import org.newsbeam.coder.pack.EachPacked;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.model.row.CooccurrenceRow;

/**
 * Makes rows of folded pairs and of what is known of every entity in them. Pairs meet what is known
 * of their first entity while they are gathered, the rare ones are dropped, and the rest is brought
 * to what is known of the second. No entity has to fit into a side input.
 */
public final class JoinPairs extends PTransform<Folded<PairTotals>, Packed<CooccurrenceRow>> {

  private final Packed<CanonicalTotals> entities;
  private final int buckets;
  private final int minArticles;
  private final PCollectionView<Long> articles;

  private JoinPairs(
      Packed<CanonicalTotals> entities,
      int buckets,
      int minArticles,
      PCollectionView<Long> articles) {
    this.entities = entities;
    this.buckets = buckets;
    this.minArticles = minArticles;
    this.articles = articles;
  }

  /**
   * Joins pairs.
   *
   * @param entities those that can be in a pair
   * @param buckets the buckets that pairs and entities were folded into
   * @param minArticles a pair in fewer articles is dropped
   * @param articles how many articles the corpus has
   */
  public static JoinPairs of(
      Packed<CanonicalTotals> entities,
      int buckets,
      int minArticles,
      PCollectionView<Long> articles) {
    return new JoinPairs(entities, buckets, minArticles, articles);
  }

  @Override
  public Packed<CooccurrenceRow> expand(Folded<PairTotals> pairs) {
    Finisher<PairTotals, PairTotals> join = join(minArticles);
    PCollectionView<Long> all = articles;
    return pairs
        .and("PairsAndFirst", known("FoldFirst"))
        .apply("JoinFirst", FoldAgain.to(PairTotals.class, buckets, join))
        .and("PairsAndSecond", known("FoldSecond"))
        .apply("JoinSecond", FoldInBuckets.to(PairTotals.class, join))
        .apply(
            "Rows",
            EachPacked.<PairTotals, CooccurrenceRow>by(
                    CooccurrenceRow.class,
                    (pair, sides, rows) -> rows.accept(pair.row(sides.get(all))))
                .withSideInputs(List.of(articles)));
  }

  private Folded<PairTotals> known(String name) {
    return entities.apply(
        name, FoldInBundles.of(PairTotals.class, buckets, PairTotals.known(buckets)));
  }

  private static Finisher<PairTotals, PairTotals> join(int minArticles) {
    return (Iterable<PairTotals> sorted, Consumer<PairTotals> joined) ->
        PairTotals.join(sorted, minArticles, joined);
  }
}
