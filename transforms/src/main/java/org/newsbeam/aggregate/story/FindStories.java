// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollectionView;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.alike.FindAlike;
import org.newsbeam.aggregate.alike.Member;
import org.newsbeam.aggregate.alike.Nearest;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.fold.FoldAgain;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.fold.Folded;
import org.newsbeam.aggregate.fold.Splitter;
import org.newsbeam.aggregate.resolve.Renaming;
import org.newsbeam.coder.pack.EachPacked;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.coder.pack.Step;
import org.newsbeam.model.row.StoryArticleRow;

/**
 * Finds the events that two articles or more tell. Articles that are much alike form groups; then
 * groups, and what was left alone, are joined where their articles are alike on average, which
 * comes close to average linkage over all pairs. A step holds one bucket.
 */
public final class FindStories extends PTransform<Packed<ArticleDigest>, Packed<Story>> {

  /** How alike articles must be to form a group. */
  private static final double ARTICLES_ALIKE = 0.38;

  /** How alike the articles of two groups must be on average for these to be one. */
  private static final double GROUPS_ALIKE = 0.24;

  /** How often groups are joined to others. */
  private static final int JOINS = 3;

  /** An article of fewer words that others have too tells no event. */
  private static final int FEWEST_WORDS = 8;

  private final PCollectionView<Iterable<Renaming>> fullNames;
  private final int buckets;

  private FindStories(PCollectionView<Iterable<Renaming>> fullNames, int buckets) {
    this.fullNames = fullNames;
    this.buckets = buckets;
  }

  /**
   * In so many buckets; the words of the articles of one stand in memory.
   *
   * @param fullNames what short names stand for; all of them stand in memory
   */
  public static FindStories by(PCollectionView<Iterable<Renaming>> fullNames, int buckets) {
    return new FindStories(fullNames, buckets);
  }

  @Override
  public Packed<Story> expand(Packed<ArticleDigest> digests) {
    Packed<StoryArticle> read =
        digests.apply("Read", EachPacked.into(StoryArticle.class, StoryArticle::of));
    PCollectionView<Iterable<WordCounts>> counts =
        read.apply("CountWords", new CountWords(buckets));
    Packed<StoryArticle> articles =
        read.apply(
            "Weigh",
            EachPacked.by(StoryArticle.class, new WeighStep(counts, fullNames))
                .withSideInputs(List.of(counts, fullNames)));
    Folded<Move> moves = articles.apply("FoldArticles", fold(Move::split));
    Packed<Topic> topics = articles.apply("Topics", EachPacked.into(Topic.class, Topic::of));
    for (int join = 0; join <= JOINS; join++) {
      Packed<Member> members = members(topics, join);
      moves = follow(moves, members, "Articles" + join);
      if (join < JOINS) {
        Folded<Move> ofTopics = topics.apply("FoldTopics" + join, fold(Move::split));
        topics =
            follow(ofTopics, members, "Topics" + join)
                .apply("Gather" + join, FoldInBuckets.to(Topic.class, Move::gather));
      }
    }
    return moves.apply("Tell", FoldInBuckets.to(Story.class, Story::tell));
  }

  /** The rows of the articles of stories. */
  public static Packed<StoryArticleRow> articleRows(Packed<Story> stories) {
    return stories.apply(
        "StoryArticles",
        EachPacked.by(
            StoryArticleRow.class, (story, sides, rows) -> story.articles().forEach(rows)));
  }

  private Packed<Member> members(Packed<Topic> topics, int join) {
    double least = join == 0 ? ARTICLES_ALIKE : GROUPS_ALIKE;
    return topics
        .apply("FindAlike" + join, FindAlike.by(new TopicLikeness(least), buckets))
        .apply("Nearest" + join, Nearest.in(buckets));
  }

  private Folded<Move> follow(Folded<Move> moves, Packed<Member> members, String name) {
    return moves
        .and("Join" + name, members.apply("FoldMembersOf" + name, fold(Move::split)))
        .apply("Follow" + name, FoldAgain.to(Move.class, buckets, Move::follow));
  }

  private <T> FoldInBundles<T, Move> fold(Splitter<T, Move> splitter) {
    return FoldInBundles.of(Move.class, buckets, splitter);
  }

  private static boolean isTelling(StoryArticle article) {
    return WordVector.unpack(article.words()).size() >= FEWEST_WORDS;
  }

  private static final class WeighStep implements Step<StoryArticle, StoryArticle> {

    private static final long serialVersionUID = 1;

    private final PCollectionView<Iterable<WordCounts>> counts;
    private final PCollectionView<Iterable<Renaming>> names;

    /** Both made once: the side inputs of the global window never change. */
    private transient @Nullable Rarity rarity;

    private transient @Nullable Map<String, String> fullNames;

    WeighStep(
        PCollectionView<Iterable<WordCounts>> counts, PCollectionView<Iterable<Renaming>> names) {
      this.counts = counts;
      this.names = names;
    }

    @Override
    public void each(StoryArticle article, Sides sides, Consumer<StoryArticle> weighed) {
      if (rarity == null || fullNames == null) {
        rarity = new Rarity(sides.get(counts));
        fullNames = new HashMap<>();
        for (Renaming name : sides.get(names)) {
          fullNames.put(name.shortId(), name.canonicalId());
        }
      }
      StoryArticle heavy = article.weighed(rarity, fullNames);
      if (isTelling(heavy)) {
        weighed.accept(heavy);
      }
    }
  }
}
