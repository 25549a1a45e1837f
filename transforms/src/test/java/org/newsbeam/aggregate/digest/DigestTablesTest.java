// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.newsbeam.model.EntityType.LOCATION;
import static org.newsbeam.model.EntityType.PERSON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.junit.Rule;
import org.junit.Test;
import org.newsbeam.aggregate.DistinctDigests;
import org.newsbeam.aggregate.PartialTest;
import org.newsbeam.aggregate.sketch.Sketches;
import org.newsbeam.coder.pack.Pack;
import org.newsbeam.coder.pack.Unpack;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Ids;
import org.newsbeam.model.Pronouns;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.row.AliasCount;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.table.ArticleTables;

public final class DigestTablesTest {

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void anArticleGivesItsDigest() {
    AnnotatedArticle article = MadeArticle.at(1, "Herald");
    ArticleDigest expected =
        new ArticleDigest(
            new DigestArticle(
                article.article().articleId(),
                "made.jsonl",
                1,
                Ids.of(MadeArticle.TEXT),
                "Herald",
                Instant.parse("2026-03-01T12:00:00Z")),
            List.of(
                new DigestEntity(
                    "ada",
                    "Ada Barlow",
                    PERSON,
                    Pronouns.SHE,
                    List.of(
                        new AliasCount("Ada Barlow", 2),
                        new AliasCount("Barlow", 1),
                        new AliasCount("Ms Barlow", 1)),
                    4,
                    List.of(0, 1, 2)),
                new DigestEntity(
                    "north",
                    "Northgate",
                    LOCATION,
                    null,
                    List.of(new AliasCount("Northgate", 2)),
                    2,
                    List.of(1, 2))),
            List.of(
                quote(
                    QuoteKind.DIRECT, true, 4, SourceType.UNNAMED, -1, 0.3, "Ada Barlow is right"),
                quote(
                    QuoteKind.MIXED,
                    true,
                    7,
                    SourceType.PERSON,
                    0,
                    0.7,
                    "the mills well-known wheel stopped for good"),
                quote(
                    QuoteKind.INDIRECT,
                    false,
                    4,
                    SourceType.PERSON,
                    0,
                    0.9,
                    "she would not wait")));
    assertEquals(expected, digest(article));
  }

  @Test
  public void tablesGiveTheDigestsThatTheArticlesGave() {
    List<AnnotatedArticle> articles =
        LongStream.range(0, 40)
            .mapToObj(i -> MadeArticle.at(i, i % 3 == 0 ? null : "outlet" + i % 3))
            .toList();
    List<AnnotatedArticle> bare =
        List.of(AnnotatedArticle.of(MadeArticle.at(99, "Herald").article(), List.of()));
    List<AnnotatedArticle> all = new ArrayList<>(articles);
    all.addAll(bare);
    List<AnnotatedArticle> twice = new ArrayList<>(all);
    twice.addAll(articles.subList(0, 10));
    PAssert.that(
            tables(twice)
                .apply(DigestTables.create().withBuckets(3))
                .apply("Unpack", Unpack.create()))
        .containsInAnyOrder(all.stream().map(DigestTablesTest::digest).toList());
    pipeline.run();
  }

  @Test
  public void noRowsGiveNoDigests() {
    PAssert.that(tables(List.of()).apply(DigestTables.create()).apply("Unpack", Unpack.create()))
        .empty();
    pipeline.run();
  }

  @Test
  public void rowsOfAnArticleThatIsNotThereFail() {
    List<RowPart> parts =
        PartialTest.split(ArticleTables.of(MadeArticle.at(1, null)).mentions(), RowPart::split);
    assertThrows(IllegalStateException.class, () -> Digests.assemble(parts, digest -> {}));
  }

  @Test
  public void severalReadingsOfAnArticleCountOnce() {
    ArticleDigest digest = digest(MadeArticle.at(1, "Courier"));
    ArticleDigest other = digest(MadeArticle.at(1, "Herald"));
    ArticleDigest second = digest(MadeArticle.at(2, "Herald"));
    PAssert.that(
            pipeline
                .apply(
                    Create.of(other, digest, second, other, second)
                        .withType(TypeDescriptor.of(ArticleDigest.class)))
                .apply("Pack", Pack.create())
                .apply("Distinct", DistinctDigests.create())
                .apply("Unpack", Unpack.create()))
        .containsInAnyOrder(digest, second);
    pipeline.run();
  }

  private static ArticleDigest digest(AnnotatedArticle article) {
    return DigestAnnotated.digest(article, ArticleTables.of(article).quotes());
  }

  private static DigestQuote quote(
      QuoteKind kind,
      boolean statement,
      int words,
      SourceType source,
      int speaker,
      double confidence,
      String text) {
    return new DigestQuote(
        kind, statement, words, source, speaker, confidence, Sketches.hash(text), false);
  }

  private PCollectionTuple tables(List<AnnotatedArticle> articles) {
    List<ArticleTables> tables = articles.stream().map(ArticleTables::of).toList();
    return PCollectionTuple.of(
            DigestTables.ARTICLES, rows(ArticleRow.class, tables, t -> List.of(t.article())))
        .and(
            DigestTables.ARTICLE_ENTITIES,
            rows(ArticleEntityRow.class, tables, ArticleTables::entities))
        .and(DigestTables.MENTIONS, rows(MentionRow.class, tables, ArticleTables::mentions))
        .and(DigestTables.QUOTES, rows(QuoteRow.class, tables, ArticleTables::quotes));
  }

  private <R> PCollection<R> rows(
      Class<R> type, List<ArticleTables> tables, Function<ArticleTables, List<R>> rows) {
    List<R> shuffled = new ArrayList<>();
    tables.forEach(article -> shuffled.addAll(rows.apply(article)));
    Collections.shuffle(shuffled, new Random(1));
    return pipeline.apply(
        type.getSimpleName(), Create.of(shuffled).withType(TypeDescriptor.of(type)));
  }
}
