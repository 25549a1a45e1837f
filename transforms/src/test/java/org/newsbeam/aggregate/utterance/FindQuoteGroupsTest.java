// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestQuote;
import org.newsbeam.aggregate.digest.Made;
import org.newsbeam.aggregate.digest.SaidWords;
import org.newsbeam.coder.pack.Pack;
import org.newsbeam.coder.pack.Unpack;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.row.QuoteGroupRow;

/**
 * The same words in several articles: who had them first, what differs, who is said to say them.
 */
public class FindQuoteGroupsTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final String WORDS = "There is no plan, there is a map with a line on it.";

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void aGroupTellsWhoWasFirstAndWhatDiffers() {
    PAssert.that(
            groups(
                article(
                    "late",
                    60,
                    null,
                    "Ruth Calder",
                    "There's no plan, there is one map with a line"),
                article("early", 0, null, "Ruth Calder", WORDS),
                article("other", 30, null, "Ines Prado", "A council that cannot mend a roof")))
        .satisfies(
            rows -> {
              Map<String, QuoteGroupRow> found = byArticle(rows);
              assertEquals(2, found.size());
              assertTrue(found.get("early").first());
              assertNull(found.get("early").difference());
              assertFalse(found.get("late").first());
              assertEquals(WORDS, found.get("late").canonicalText());
              assertEquals(
                  "There's no plan, there is [-a-] {+one+} map with a line [-on it.-]",
                  found.get("late").difference());
              assertFalse(found.get("late").speakerConflict());
              return null;
            });
    pipeline.run();
  }

  @Test
  public void halvesAreOneGroupWithTheWholeThatCameLater() {
    String half = "We will sell the mill before the winter.";
    String otherHalf = "My father laid its first stone.";
    PAssert.that(
            groups(
                article("half", 0, null, "Ida Roe", half),
                article("other", 1, null, "Ida Roe", otherHalf),
                article("whole", 2, null, "Ida Roe", half + " " + otherHalf)))
        .satisfies(
            rows -> {
              Map<String, QuoteGroupRow> found = byArticle(rows);
              assertEquals(3, found.size());
              found
                  .values()
                  .forEach(row -> assertEquals(half + " " + otherHalf, row.canonicalText()));
              assertTrue(found.get("half").first());
              assertEquals("[-" + half + "-] " + otherHalf, found.get("other").difference());
              assertFalse(found.get("whole").first());
              assertNull(found.get("whole").difference());
              return null;
            });
    pipeline.run();
  }

  @Test
  public void anotherSpeakerIsAConflictAndAnUnknownOneIsNot() {
    PAssert.that(
            groups(
                article("one", 0, null, "Ruth Calder", WORDS),
                article("two", 1, null, "Tomas Beck", WORDS),
                article("three", 2, null, null, WORDS)))
        .satisfies(
            rows -> {
              assertEquals(3, byArticle(rows).size());
              rows.forEach(row -> assertTrue(row.speakerConflict()));
              return null;
            });
    pipeline.run();
  }

  @Test
  public void copiesOfOneArticleMakeNoGroupByThemselves() {
    PAssert.that(
            groups(
                article("lead", 0, "lead", "Ruth Calder", WORDS),
                article("copy", 1, "lead", "Ruth Calder", WORDS)))
        .empty();
    pipeline.run();
  }

  @Test
  public void copiesAreInTheGroupThatAnotherArticleMakes() {
    PAssert.that(
            groups(
                article("lead", 0, "lead", "Ruth Calder", WORDS),
                article("copy", 1, "lead", "Ruth Calder", WORDS),
                article("own", 2, null, "Calder", WORDS)))
        .satisfies(
            rows -> {
              assertEquals(3, byArticle(rows).size());
              return null;
            });
    pipeline.run();
  }

  @Test
  public void tenThousandArticlesOfOneSentenceAreOneGroup() {
    List<ArticleDigest> articles = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      articles.add(article("a" + i, i, null, "Ruth Calder", WORDS));
    }
    PAssert.that(groups(articles.toArray(ArticleDigest[]::new)))
        .satisfies(
            rows -> {
              Map<String, QuoteGroupRow> found = byArticle(rows);
              assertEquals(10_000, found.size());
              assertEquals(
                  1, found.values().stream().map(QuoteGroupRow::groupId).distinct().count());
              assertTrue(found.get("a0").first());
              return null;
            });
    pipeline.run();
  }

  private PCollection<QuoteGroupRow> groups(ArticleDigest... digests) {
    return pipeline
        .apply(Create.of(List.of(digests)).withType(TypeDescriptor.of(ArticleDigest.class)))
        .apply("Pack", Pack.create())
        .apply("Find", FindQuoteGroups.in(16))
        .apply("Unpack", Unpack.create());
  }

  private static Map<String, QuoteGroupRow> byArticle(Iterable<QuoteGroupRow> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .collect(Collectors.toMap(QuoteGroupRow::articleId, row -> row));
  }

  private static ArticleDigest article(
      String id, int minutes, @Nullable String copyOf, @Nullable String speaker, String words) {
    int index = speaker == null ? DigestQuote.NO_SPEAKER : 0;
    return new ArticleDigest(
            Made.article(id, "Herald", NOON.plusSeconds(60L * minutes)), List.of(), List.of())
        .with(
            speaker == null
                ? List.of()
                : List.of(Made.entity(speaker, speaker, EntityType.PERSON, 0)),
            List.of(),
            List.of(new SaidWords("quote of " + id, words, index)),
            copyOf);
  }
}
