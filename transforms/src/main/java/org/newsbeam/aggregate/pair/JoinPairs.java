// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.pair;

import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsbeam.aggregate.fold.Finisher;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.model.row.CooccurrenceRow;

/**
 * Makes rows of two folded collections: the pairs, and what is known of every entity in them. Pairs
 * meet what is known of their first entity while they are gathered, the rare ones are dropped, and
 * the rest is brought to what is known of the second. No entity has to fit into a side input.
 */
public final class JoinPairs
    extends PTransform<
        PCollectionList<KV<Integer, List<PairTotals>>>, PCollection<CooccurrenceRow>> {

  private final int buckets;
  private final int minArticles;
  private final PCollectionView<Long> articles;

  private JoinPairs(int buckets, int minArticles, PCollectionView<Long> articles) {
    this.buckets = buckets;
    this.minArticles = minArticles;
    this.articles = articles;
  }

  /**
   * Joins pairs.
   *
   * @param buckets the buckets that pairs and entities were folded into
   * @param minArticles a pair in fewer articles is dropped
   * @param articles how many articles the corpus has
   */
  public static JoinPairs of(int buckets, int minArticles, PCollectionView<Long> articles) {
    return new JoinPairs(buckets, minArticles, articles);
  }

  @Override
  public PCollection<CooccurrenceRow> expand(
      PCollectionList<KV<Integer, List<PairTotals>>> pairsAndKnown) {
    Finisher<PairTotals, PairTotals> join = join(minArticles);
    PCollection<KV<Integer, List<PairTotals>>> turned =
        pairsAndKnown
            .apply("PairsAndFirst", Flatten.pCollections())
            .apply("JoinFirst", FoldInBuckets.to(PairTotals.class, join))
            .apply("Turn", FoldInBundles.of(PairTotals.class, buckets, PairTotals::split));
    return PCollectionList.of(turned)
        .and(pairsAndKnown.get(1))
        .apply("PairsAndSecond", Flatten.pCollections())
        .apply("JoinSecond", FoldInBuckets.to(PairTotals.class, join))
        .apply("Rows", ParDo.of(new RowFn(articles)).withSideInputs(articles));
  }

  private static Finisher<PairTotals, PairTotals> join(int minArticles) {
    return (Iterable<PairTotals> sorted, Consumer<PairTotals> joined) ->
        PairTotals.join(sorted, minArticles, joined);
  }

  private static final class RowFn extends DoFn<PairTotals, CooccurrenceRow> {

    private final PCollectionView<Long> articles;

    RowFn(PCollectionView<Long> articles) {
      this.articles = articles;
    }

    @ProcessElement
    public void row(ProcessContext context) {
      context.output(context.element().row(context.sideInput(articles)));
    }
  }
}
