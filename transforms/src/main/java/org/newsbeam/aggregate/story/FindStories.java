// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Filter;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.alike.FindAlike;
import org.newsbeam.aggregate.alike.Member;
import org.newsbeam.aggregate.alike.Nearest;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.fold.Splitter;
import org.newsbeam.model.row.StoryArticleRow;

/**
 * Finds the events that two articles or more tell. Articles that are much alike form groups; then
 * groups, and what was left alone, are joined where their articles are alike on average, which
 * comes close to average linkage over all pairs. A step holds one bucket.
 */
public final class FindStories extends PTransform<PCollection<ArticleDigest>, PCollection<Story>> {

  /** How alike articles must be to form a group. */
  private static final double ARTICLES_ALIKE = 0.38;

  /** How alike the articles of two groups must be on average for these to be one. */
  private static final double GROUPS_ALIKE = 0.24;

  /** How often groups are joined to others. */
  private static final int JOINS = 3;

  /** An article of fewer words that others have too tells no event. */
  private static final int FEWEST_WORDS = 8;

  private final PCollectionView<Iterable<KV<String, String>>> fullNames;
  private final int buckets;

  private FindStories(PCollectionView<Iterable<KV<String, String>>> fullNames, int buckets) {
    this.fullNames = fullNames;
    this.buckets = buckets;
  }

  /**
   * In so many buckets; the words of the articles of one stand in memory.
   *
   * @param fullNames the ids of short names, each with that of the full name; they stand in memory
   */
  public static FindStories by(
      PCollectionView<Iterable<KV<String, String>>> fullNames, int buckets) {
    return new FindStories(fullNames, buckets);
  }

  @Override
  public PCollection<Story> expand(PCollection<ArticleDigest> digests) {
    PCollection<StoryArticle> read =
        digests.apply(
            "Read", MapElements.into(TypeDescriptor.of(StoryArticle.class)).via(StoryArticle::of));
    PCollectionView<Iterable<WordCounts>> counts =
        read.apply("CountWords", new CountWords(buckets));
    PCollection<StoryArticle> articles =
        read.apply(
                "Weigh", ParDo.of(new WeighFn(counts, fullNames)).withSideInputs(counts, fullNames))
            .apply("Telling", Filter.by(FindStories::isTelling));
    PCollection<KV<Integer, List<Move>>> moves = articles.apply("FoldArticles", fold(Move::split));
    PCollection<Topic> topics =
        articles.apply("Topics", MapElements.into(TypeDescriptor.of(Topic.class)).via(Topic::of));
    for (int join = 0; join <= JOINS; join++) {
      PCollection<Member> members = members(topics, join);
      PCollection<KV<Integer, List<Move>>> joins =
          members.apply("FoldMembers" + join, fold(Move::split));
      moves = follow(moves, joins, "Articles" + join);
      if (join < JOINS) {
        topics =
            follow(topics.apply("FoldTopics" + join, fold(Move::split)), joins, "Topics" + join)
                .apply("Gather" + join, FoldInBuckets.to(Topic.class, Move::gather));
      }
    }
    return moves.apply("Tell", FoldInBuckets.to(Story.class, Story::tell));
  }

  /** The rows of the articles of stories. */
  public static PCollection<StoryArticleRow> articleRows(PCollection<Story> stories) {
    return stories.apply(
        "StoryArticles",
        FlatMapElements.into(TypeDescriptor.of(StoryArticleRow.class)).via(Story::articles));
  }

  private PCollection<Member> members(PCollection<Topic> topics, int join) {
    double least = join == 0 ? ARTICLES_ALIKE : GROUPS_ALIKE;
    return topics
        .apply("FindAlike" + join, FindAlike.by(new TopicLikeness(least), buckets))
        .apply("Nearest" + join, Nearest.in(buckets));
  }

  private PCollection<KV<Integer, List<Move>>> follow(
      PCollection<KV<Integer, List<Move>>> moves,
      PCollection<KV<Integer, List<Move>>> joins,
      String name) {
    return PCollectionList.of(moves)
        .and(joins)
        .apply("Join" + name, Flatten.pCollections())
        .apply("Follow" + name, FoldInBuckets.to(Move.class, Move::follow))
        .apply("Fold" + name + "Moved", fold(Move::split));
  }

  private <T> FoldInBundles<T, Move> fold(Splitter<T, Move> splitter) {
    return FoldInBundles.of(Move.class, buckets, splitter);
  }

  private static boolean isTelling(StoryArticle article) {
    return WordVector.unpack(article.words()).size() >= FEWEST_WORDS;
  }

  private static final class WeighFn extends DoFn<StoryArticle, StoryArticle> {

    private final PCollectionView<Iterable<WordCounts>> counts;
    private final PCollectionView<Iterable<KV<String, String>>> names;

    /** Both made once: the side inputs of the global window never change. */
    private transient @Nullable Rarity rarity;

    private transient @Nullable Map<String, String> fullNames;

    WeighFn(
        PCollectionView<Iterable<WordCounts>> counts,
        PCollectionView<Iterable<KV<String, String>>> names) {
      this.counts = counts;
      this.names = names;
    }

    @ProcessElement
    public void weigh(ProcessContext context) {
      if (rarity == null || fullNames == null) {
        rarity = new Rarity(context.sideInput(counts));
        fullNames = new HashMap<>();
        for (KV<String, String> name : context.sideInput(names)) {
          fullNames.put(name.getKey(), name.getValue());
        }
      }
      context.output(context.element().weighed(rarity, fullNames));
    }
  }
}
