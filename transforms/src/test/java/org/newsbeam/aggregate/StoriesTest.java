// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestArticle;
import org.newsbeam.aggregate.digest.Made;
import org.newsbeam.aggregate.sketch.ArticleTopic;
import org.newsbeam.aggregate.sketch.Sketches;
import org.newsbeam.coder.pack.Pack;
import org.newsbeam.coder.pack.Unpack;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Ids;
import org.newsbeam.model.row.StoryArticleRow;
import org.newsbeam.model.row.StoryRow;

public final class StoriesTest {

  private static final Instant MARCH = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant JUNE = Instant.parse("2026-06-02T08:00:00Z");

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  private static final String FIRE =
      "Firefighters fought a blaze at the Calloway paper mill in Eastmere through the night. "
          + "Chief Lena Grant said forty workers left the mill before the roof fell. ";
  private static final String FIRE_TOO =
      "A blaze has wrecked the Calloway mill. Its forty workers escaped, Lena Grant of the Eastmere "
          + "fire service said, and the paper store burned until the roof fell at dawn. ";
  private static final String OTHER_FIRE =
      "Firefighters fought a blaze at the Dunmore shoe factory in Westhaven through the night. "
          + "Chief Tao Wen said sixty workers left before the chimney fell. ";
  private static final String OTHER_FIRE_TOO =
      "Westhaven's shoe factory, Dunmore, has burned down. Tao Wen, who led the firefighters, said "
          + "the chimney fell on an empty yard and the sixty workers were safe. ";
  private static final String ALONE =
      "The quartet opens its season with a new piece for viola and a bicycle bell. ";

  private static final List<ArticleDigest> DIGESTS =
      List.of(
          digest("a1", "North", "Mill burns at Eastmere", FIRE, MARCH),
          digest("a2", "South", "Calloway mill wrecked", FIRE_TOO, MARCH),
          digest("b1", "North", "Dunmore factory burns", OTHER_FIRE, JUNE),
          digest("b2", "East", "Shoe factory gone", OTHER_FIRE_TOO, JUNE),
          digest("c1", "North", "A bell in the hall", ALONE, MARCH));

  @Test
  public void twoLikeEventsAreTwoStoriesAndALoneArticleIsNone() {
    assertGroups(DIGESTS, 2, Set.of(Set.of("a1", "a2"), Set.of("b1", "b2")));
  }

  @Test
  public void neitherTheOrderNorTheNumberOfBucketsDecides() {
    List<ArticleDigest> turned = new ArrayList<>(DIGESTS);
    Collections.reverse(turned);
    assertGroups(turned, 7, Set.of(Set.of("a1", "a2"), Set.of("b1", "b2")));
  }

  @Test
  public void withoutDatesTheWordsDecide() {
    List<ArticleDigest> undated =
        List.of(
            digest("a1", "North", "Mill burns at Eastmere", FIRE, null),
            digest("a2", "South", "Calloway mill wrecked", FIRE_TOO, null),
            digest("c1", "North", "A bell in the hall", ALONE, null));
    assertGroups(undated, 2, Set.of(Set.of("a1", "a2")));
  }

  @Test
  public void aStoryTellsItsOutletsAndItsSpan() {
    List<ArticleDigest> digests =
        List.of(
            digest("a1", "North", "Mill burns at Eastmere", FIRE, MARCH),
            digest("a2", "South", "Mill burns", FIRE, MARCH.plusSeconds(7200)),
            digest("a3", "South", null, FIRE, null),
            digest("c1", "North", "A bell in the hall", ALONE, MARCH));
    PAssert.that(tables(digests, 2).storyRows().apply("Unpack", Unpack.create()))
        .satisfies(
            rows -> {
              List<StoryRow> all = list(rows);
              assertEquals(1, all.size());
              assertEquals(3, all.get(0).articles());
              assertEquals(2, all.get(0).outlets());
              assertEquals(MARCH, all.get(0).firstPublished());
              assertEquals(MARCH.plusSeconds(7200), all.get(0).lastPublished());
              assertTrue(all.get(0).headline(), all.get(0).headline().startsWith("Mill burns"));
              return null;
            });
    pipeline.run();
  }

  @Test
  public void aStoryCallsItsEntitiesAsAllTablesDo() {
    List<ArticleDigest> digests =
        List.of(
            named(digest("a1", "North", "Mill burns", FIRE, MARCH), "Grant"),
            named(digest("a2", "South", "Mill burns", FIRE, MARCH), "Lena Grant"),
            named(digest("a3", "East", "Mill burns", FIRE, MARCH), "Grant"),
            named(digest("c1", "North", "A bell in the hall", ALONE, MARCH), "Tao Wen"));
    PAssert.that(tables(digests, 2).storyRows().apply("Unpack", Unpack.create()))
        .satisfies(
            rows -> {
              assertEquals(List.of("Lena Grant"), list(rows).get(0).topEntities());
              return null;
            });
    pipeline.run();
  }

  private static ArticleDigest named(ArticleDigest digest, String name) {
    return new ArticleDigest(
        digest.article(),
        List.of(Made.entity(name, name, EntityType.PERSON, 0)),
        List.of(),
        digest.sketch(),
        digest.topic());
  }

  private CorpusTables tables(List<ArticleDigest> digests, int buckets) {
    return pipeline
        .apply(Create.of(digests).withType(TypeDescriptor.of(ArticleDigest.class)))
        .apply("Pack", Pack.create())
        .apply("Aggregate", AggregateCorpus.create().withBuckets(buckets));
  }

  private void assertGroups(List<ArticleDigest> digests, int buckets, Set<Set<String>> expected) {
    PAssert.that(tables(digests, buckets).stories().apply("Unpack", Unpack.create()))
        .satisfies(
            rows -> {
              Map<String, Set<String>> groups = new TreeMap<>();
              for (StoryArticleRow row : list(rows)) {
                groups.computeIfAbsent(row.storyId(), id -> new TreeSet<>()).add(row.articleId());
                assertTrue(row.toString(), row.similarity() > 0 && row.similarity() <= 1);
              }
              assertEquals(expected, Set.copyOf(groups.values()));
              return null;
            });
    pipeline.run();
  }

  private static <T> List<T> list(Iterable<T> rows) {
    return StreamSupport.stream(rows.spliterator(), false).toList();
  }

  private static ArticleDigest digest(
      String id,
      @Nullable String outlet,
      @Nullable String headline,
      String text,
      @Nullable Instant published) {
    return new ArticleDigest(
        new DigestArticle(id, id + ".txt", 0, Ids.of(text), outlet, published),
        List.of(),
        List.of(),
        Sketches.of(text),
        ArticleTopic.of(headline, text));
  }
}
