// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import static org.newsbeam.aggregate.digest.Made.entity;
import static org.newsbeam.aggregate.digest.Made.referredTo;
import static org.newsbeam.model.EntityType.DATE;
import static org.newsbeam.model.EntityType.LOCATION;
import static org.newsbeam.model.EntityType.ORGANIZATION;
import static org.newsbeam.model.EntityType.PERSON;
import static org.newsbeam.model.QuoteKind.DIRECT;
import static org.newsbeam.model.QuoteKind.INDIRECT;
import static org.newsbeam.model.QuoteKind.MIXED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.junit.Rule;
import org.junit.Test;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestQuote;
import org.newsbeam.aggregate.digest.Made;
import org.newsbeam.aggregate.pair.Npmi;
import org.newsbeam.coder.pack.Pack;
import org.newsbeam.coder.pack.Unpack;
import org.newsbeam.model.Pronouns;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.row.AliasCount;
import org.newsbeam.model.row.CooccurrenceRow;
import org.newsbeam.model.row.EntityRow;
import org.newsbeam.model.row.OutletRow;
import org.newsbeam.model.row.SpeakerByDayRow;
import org.newsbeam.model.row.SpeakerByOutletRow;
import org.newsbeam.model.row.SpeakerRow;

public final class AggregateCorpusTest {

  private static final Instant JANUARY_1 = Instant.parse("2026-01-01T08:00:00Z");
  private static final Instant JANUARY_2 = Instant.parse("2026-01-02T08:00:00Z");
  private static final Instant JANUARY_5 = Instant.parse("2026-01-05T08:00:00Z");

  private static final List<ArticleDigest> CORPUS =
      List.of(
          new ArticleDigest(
              Made.article("a1", "Herald", JANUARY_2),
              List.of(
                  referredTo(
                      Pronouns.SHE,
                      entity(
                          "ada",
                          "Ada Barlow",
                          PERSON,
                          aliases("Ada Barlow", 1, "Barlow", 2),
                          0,
                          2)),
                  entity("north", "Northgate", LOCATION, 0)),
              List.of(
                  new DigestQuote(DIRECT, true, 10, SourceType.PERSON, 0, 0.9),
                  new DigestQuote(INDIRECT, false, 5, SourceType.UNNAMED, -1, 0.5),
                  new DigestQuote(DIRECT, true, 3, SourceType.NONE, -1, 0.25))),
          new ArticleDigest(
              Made.article("a2", "Courier", JANUARY_1),
              List.of(
                  entity("barlow", "Barlow", PERSON, aliases("Barlow", 1, "Ms Barlow", 1), 1, 4),
                  entity("north", "NORTHGATE", LOCATION, 1)),
              List.of(new DigestQuote(MIXED, true, 6, SourceType.PERSON, 0, 0.8))),
          new ArticleDigest(
              Made.article("a3", null, null),
              List.of(
                  entity("barlow", "Barlow", PERSON, 2),
                  entity("ada", "Ada Barlow", PERSON, 0),
                  entity("mill", "Mill Board", ORGANIZATION, 0, 2)),
              List.of(
                  new DigestQuote(DIRECT, true, 4, SourceType.PERSON, 0, 0.7),
                  new DigestQuote(DIRECT, true, 8, SourceType.ORGANIZATION, 2, 0.6))),
          new ArticleDigest(
              Made.article("a4", "Herald", JANUARY_5),
              List.of(entity("mill", "Mill Board", ORGANIZATION, 0)),
              List.of()));

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void aCorpusGivesItsTables() {
    CorpusTables tables = aggregate(CORPUS, AggregateCorpus.create());
    PAssert.that(tables.entities().apply("Unpack entities", Unpack.create()))
        .containsInAnyOrder(
            new EntityRow(
                "ada",
                "ada",
                "Ada Barlow",
                PERSON,
                aliases("Ada Barlow", 2, "Barlow", 2),
                2,
                2,
                4,
                1,
                1,
                1,
                JANUARY_2,
                JANUARY_2,
                false,
                List.of()),
            new EntityRow(
                "barlow",
                "ada",
                "Barlow",
                PERSON,
                aliases("Barlow", 2, "Ms Barlow", 1),
                2,
                2,
                3,
                2,
                2,
                1,
                JANUARY_1,
                JANUARY_1,
                false,
                List.of("ada")),
            new EntityRow(
                "north",
                "north",
                "Northgate",
                LOCATION,
                aliases("NORTHGATE", 1, "Northgate", 1),
                2,
                2,
                2,
                0,
                0,
                2,
                JANUARY_1,
                JANUARY_2,
                false,
                List.of()),
            new EntityRow(
                "mill",
                "mill",
                "Mill Board",
                ORGANIZATION,
                List.of(new AliasCount("Mill Board", 3)),
                2,
                2,
                3,
                1,
                1,
                1,
                JANUARY_5,
                JANUARY_5,
                false,
                List.of()));
    PAssert.that(tables.speakers().apply("Unpack speakers", Unpack.create()))
        .containsInAnyOrder(
            new SpeakerRow(
                "ada",
                "Ada Barlow",
                PERSON,
                Pronouns.SHE,
                3,
                3,
                3,
                3,
                0.6,
                2,
                1,
                0,
                20,
                3,
                3,
                2,
                0.8,
                JANUARY_1,
                JANUARY_2),
            new SpeakerRow(
                "mill",
                "Mill Board",
                ORGANIZATION,
                null,
                1,
                1,
                1,
                1,
                0.2,
                1,
                0,
                0,
                8,
                1,
                1,
                0,
                0.6,
                null,
                null));
    PAssert.that(tables.speakersByOutlet().apply("Unpack speakersByOutlet", Unpack.create()))
        .containsInAnyOrder(
            byOutlet("ada", "Ada Barlow", "Herald", 0.5, 1, 0, 10),
            byOutlet("ada", "Ada Barlow", "Courier", 1, 0, 1, 6),
            byOutlet("ada", "Ada Barlow", "", 0.5, 1, 0, 4),
            byOutlet("mill", "Mill Board", "", 0.5, 1, 0, 8));
    PAssert.that(tables.speakersByDay().apply("Unpack speakersByDay", Unpack.create()))
        .containsInAnyOrder(
            new SpeakerByDayRow("ada", "Ada Barlow", LocalDate.of(2026, 1, 1), 1, 1, 1, 1, 6, 1, 1),
            new SpeakerByDayRow(
                "ada", "Ada Barlow", LocalDate.of(2026, 1, 2), 1, 1, 1, 1, 10, 1, 1));
    PAssert.that(tables.cooccurrences().apply("Unpack cooccurrences", Unpack.create()))
        .containsInAnyOrder(
            new CooccurrenceRow(
                "ada", "north", "Ada Barlow", "Northgate", 2, 2, 2, Npmi.of(2, 3, 2, 4)));
    PAssert.that(tables.outlets().apply("Unpack outlets", Unpack.create()))
        .containsInAnyOrder(
            new OutletRow("", 1, 1, 2, 2, 2, 2, 2, 0, 0, 2, 0, 12),
            new OutletRow("Courier", 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 6),
            new OutletRow("Herald", 2, 2, 3, 3, 2, 2, 2, 0, 1, 1, 0, 18));
    pipeline.run();
  }

  /** The row of one statement in one article. */
  private static SpeakerByOutletRow byOutlet(
      String id, String name, String outlet, double share, long direct, long mixed, long words) {
    return new SpeakerByOutletRow(
        id, name, outlet, 1, 1, 1, 1, share, direct, mixed, 0, words, 1, 1);
  }

  @Test
  public void rarePairsComeWhenAskedFor() {
    CorpusTables tables = aggregate(CORPUS, AggregateCorpus.create().withMinPairArticles(1));
    PAssert.that(tables.cooccurrences().apply("Unpack cooccurrences", Unpack.create()))
        .containsInAnyOrder(
            new CooccurrenceRow(
                "ada", "mill", "Ada Barlow", "Mill Board", 1, 1, 2, Npmi.of(1, 3, 2, 4)),
            new CooccurrenceRow(
                "ada", "north", "Ada Barlow", "Northgate", 2, 2, 2, Npmi.of(2, 3, 2, 4)));
    pipeline.run();
  }

  @Test
  public void onlyTheEntitiesNamedMostArePairedAndDatesNever() {
    ArticleDigest crowded =
        new ArticleDigest(
            Made.article("a1", null, null),
            List.of(
                entity("late", "Eastmere", LOCATION, 1),
                entity("early", "Northgate", LOCATION, 1),
                entity("most", "Iris Vale", PERSON, 1, 2),
                entity("day", "Monday", DATE, 1, 2, 3)),
            List.of());
    CorpusTables tables =
        aggregate(
            List.of(crowded),
            AggregateCorpus.create().withMinPairArticles(1).withMaxEntitiesPerArticle(2));
    PAssert.that(tables.cooccurrences().apply("Unpack cooccurrences", Unpack.create()))
        .containsInAnyOrder(
            new CooccurrenceRow("late", "most", "Eastmere", "Iris Vale", 1, 1, 1, 1));
    pipeline.run();
  }

  @Test
  public void noArticlesGiveEmptyTables() {
    CorpusTables tables = aggregate(List.of(), AggregateCorpus.create());
    PAssert.that(tables.entities().apply("Unpack entities", Unpack.create())).empty();
    PAssert.that(tables.speakers().apply("Unpack speakers", Unpack.create())).empty();
    PAssert.that(tables.cooccurrences().apply("Unpack cooccurrences", Unpack.create())).empty();
    PAssert.that(tables.outlets().apply("Unpack outlets", Unpack.create())).empty();
    PAssert.that(tables.duplicates().apply("Unpack duplicates", Unpack.create())).empty();
    pipeline.run();
  }

  private CorpusTables aggregate(List<ArticleDigest> digests, AggregateCorpus aggregation) {
    return pipeline
        .apply(Create.of(digests).withType(TypeDescriptor.of(ArticleDigest.class)))
        .apply("Pack", Pack.create())
        .apply("Aggregate", aggregation.withBuckets(2));
  }

  private static List<AliasCount> aliases(String first, int times, String second, int timesToo) {
    return List.of(new AliasCount(first, times), new AliasCount(second, timesToo));
  }
}
