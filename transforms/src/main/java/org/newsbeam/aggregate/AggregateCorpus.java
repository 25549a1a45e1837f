// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import static org.apache.beam.sdk.values.TypeDescriptors.longs;

import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsbeam.aggregate.copy.FindCopies;
import org.newsbeam.aggregate.copy.MarkCopies;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.fold.FoldInBuckets;
import org.newsbeam.aggregate.fold.FoldInBundles;
import org.newsbeam.aggregate.fold.Folded;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.aggregate.fold.Splitter;
import org.newsbeam.aggregate.pair.JoinPairs;
import org.newsbeam.aggregate.pair.PairSplitter;
import org.newsbeam.aggregate.pair.PairTotals;
import org.newsbeam.aggregate.resolve.CanonicalDigests;
import org.newsbeam.aggregate.resolve.EntityTotals;
import org.newsbeam.aggregate.resolve.ResolveEntities;
import org.newsbeam.aggregate.story.EntityName;
import org.newsbeam.aggregate.story.FindStories;
import org.newsbeam.aggregate.story.NameStories;
import org.newsbeam.aggregate.story.Story;
import org.newsbeam.aggregate.total.CanonicalTotals;
import org.newsbeam.aggregate.total.OutletTotals;
import org.newsbeam.aggregate.total.SpeakerPart;
import org.newsbeam.aggregate.total.SpeakerParts;
import org.newsbeam.aggregate.total.SpeakerRows;
import org.newsbeam.aggregate.utterance.FindQuoteGroups;
import org.newsbeam.coder.pack.EachPacked;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.coder.pack.Unpack;
import org.newsbeam.model.row.CooccurrenceRow;
import org.newsbeam.model.row.DuplicateRow;
import org.newsbeam.model.row.OutletRow;

/**
 * Adds the digests of articles up to the tables over the corpus: entities with short names resolved
 * to full ones, speakers, pairs of entities, outlets, copies.
 *
 * <p>The rows are the same on any runner, in any order of the articles, with any number of buckets.
 * Each article is expected once, see {@link DistinctDigests}.
 */
public final class AggregateCorpus extends PTransform<Packed<ArticleDigest>, CorpusTables> {

  private static final int BUCKETS = 16;
  private static final int MIN_PAIR_ARTICLES = 2;
  private static final int MAX_ENTITIES_PER_ARTICLE = 50;

  private final int buckets;
  private final int minPairArticles;
  private final int maxEntitiesPerArticle;

  private AggregateCorpus(int buckets, int minPairArticles, int maxEntitiesPerArticle) {
    if (buckets < 1 || minPairArticles < 1 || maxEntitiesPerArticle < 0) {
      throw new IllegalArgumentException(
          "too few buckets (%d), articles of a pair (%d) or entities of an article (%d)"
              .formatted(buckets, minPairArticles, maxEntitiesPerArticle));
    }
    this.buckets = buckets;
    this.minPairArticles = minPairArticles;
    this.maxEntitiesPerArticle = maxEntitiesPerArticle;
  }

  public static AggregateCorpus create() {
    return new AggregateCorpus(BUCKETS, MIN_PAIR_ARTICLES, MAX_ENTITIES_PER_ARTICLE);
  }

  /** In so many buckets: each is worked on in one place, with all its keys in memory. */
  public AggregateCorpus withBuckets(int number) {
    return new AggregateCorpus(number, minPairArticles, maxEntitiesPerArticle);
  }

  /** Without the pairs of entities that fewer articles name together. */
  public AggregateCorpus withMinPairArticles(int number) {
    return new AggregateCorpus(buckets, number, maxEntitiesPerArticle);
  }

  /** With the pairs of only so many entities of an article, those named most often. */
  public AggregateCorpus withMaxEntitiesPerArticle(int number) {
    return new AggregateCorpus(buckets, minPairArticles, number);
  }

  @Override
  public CorpusTables expand(Packed<ArticleDigest> digests) {
    Packed<DuplicateRow> duplicates = digests.apply("Duplicates", FindCopies.in(buckets));
    Packed<ArticleDigest> marked = digests.apply("MarkCopies", MarkCopies.by(duplicates, buckets));
    Packed<EntityTotals> entities =
        marked
            .apply("FoldEntities", fold(EntityTotals.class, EntityTotals::split))
            .apply("MergeEntities", FoldInBuckets.to(EntityTotals.class));
    ResolveEntities resolved = ResolveEntities.of(entities, buckets);
    Packed<ArticleDigest> canonical =
        marked.apply("CanonicalDigests", CanonicalDigests.with(resolved.renamings()));
    Packed<CanonicalTotals> totals =
        canonical
            .apply("FoldCanonical", fold(CanonicalTotals.class, CanonicalTotals::split))
            .apply("MergeCanonical", FoldInBuckets.to(CanonicalTotals.class));
    Packed<Story> stories = digests.apply("Stories", FindStories.by(resolved.renamings(), buckets));
    Packed<OutletRow> outlets = outlets(marked, totals);
    SpeakerRows speakers = SpeakerRows.of(outlets);
    Packed<SpeakerPart> parts = SpeakerParts.of(canonical, totals, buckets);
    return new CorpusTables(
        resolved.rows(),
        speakers.speakers(totals),
        speakers.byOutlet(parts),
        SpeakerRows.byDay(parts),
        pairs(canonical, totals, outlets),
        outlets,
        duplicates,
        canonical.apply("QuoteGroups", FindQuoteGroups.in(buckets)),
        FindStories.articleRows(stories),
        stories.apply("StoryRows", NameStories.by(names(totals), buckets)));
  }

  private <T, P extends Partial<P>> FoldInBundles<T, P> fold(
      Class<P> type, Splitter<T, P> splitter) {
    return FoldInBundles.of(type, buckets, splitter);
  }

  /** Of those that can be among the entities of a story, which two of its articles name. */
  private static Packed<EntityName> names(Packed<CanonicalTotals> totals) {
    return totals
        .apply("NamedTwice", EachPacked.filter(CanonicalTotals.class, frequent(2)))
        .apply(
            "EntityNames",
            EachPacked.into(
                EntityName.class, entity -> new EntityName(entity.entityId(), entity.name())));
  }

  private Packed<OutletRow> outlets(Packed<ArticleDigest> digests, Packed<CanonicalTotals> totals) {
    Folded<OutletTotals> articles =
        digests.apply("FoldOutlets", fold(OutletTotals.class, OutletTotals::split));
    return articles
        .and(
            "OutletParts",
            totals.apply("FoldSpeakers", fold(OutletTotals.class, OutletTotals::splitSpeaker)))
        .apply("MergeOutlets", FoldInBuckets.to(OutletRow.class, OutletTotals::rows));
  }

  private Packed<CooccurrenceRow> pairs(
      Packed<ArticleDigest> canonical, Packed<CanonicalTotals> totals, Packed<OutletRow> outlets) {
    PCollectionView<Long> articles =
        outlets
            .apply("UnpackOutlets", Unpack.create())
            .apply("OutletArticles", MapElements.into(longs()).via(OutletRow::articles))
            .apply("CountArticles", Sum.longsGlobally().asSingletonView());
    PairSplitter splitter = new PairSplitter(maxEntitiesPerArticle);
    Packed<CanonicalTotals> known =
        totals.apply(
            "FrequentEntities",
            EachPacked.filter(CanonicalTotals.class, frequent(minPairArticles)));
    return canonical
        .apply("FoldPairs", fold(PairTotals.class, splitter))
        .apply("JoinPairs", JoinPairs.of(known, buckets, minPairArticles, articles));
  }

  /** The entities that can be in a pair. */
  private static SerializableFunction<CanonicalTotals, Boolean> frequent(int minArticles) {
    return totals -> totals.articles() >= minArticles;
  }
}
