// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import java.time.Instant;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestArticle;
import org.newsbeam.aggregate.sketch.Sketches;
import org.newsbeam.coder.pack.Pack;
import org.newsbeam.coder.pack.Unpack;
import org.newsbeam.model.CopyRelation;
import org.newsbeam.model.Ids;
import org.newsbeam.model.row.DuplicateRow;

public final class DuplicatesTest {

  private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-01-06T08:00:00Z");

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  private static final String WIRE =
      """
      The harbour board of Eastmere has voted to close the old ferry pier in March. Chairwoman Lena
      Grant said it would cost more to mend than the ferry earns in twenty years.
      """;

  private static final String LOCAL =
      """
      Traders on the quay had not been asked, and baker Tao Wen expects to lose a third of his
      morning custom, most of it from islanders who come over on the first boat of the day.
      """;

  @Test
  public void equalTextsAreAGroupWhoseEarliestArticleLeads() {
    assertDuplicates(
        List.of(
            digest("a1", "North", WIRE, null),
            digest("a2", "South", WIRE, TUESDAY),
            digest("a3", "North", LOCAL, MONDAY),
            digest("a4", "East", WIRE, MONDAY)),
        lead("a4"),
        row("a4", "a1", 1, 1, CopyRelation.EQUAL),
        row("a4", "a2", 1, 1, CopyRelation.EQUAL));
  }

  @Test
  public void withoutDatesTheFirstFileLeadsEachGroup() {
    assertDuplicates(
        List.of(
            digest("a4", null, WIRE, null),
            digest("a3", null, LOCAL, null),
            digest("a2", null, WIRE, null),
            digest("a1", null, LOCAL, null)),
        lead("a2"),
        row("a2", "a4", 1, 1, CopyRelation.EQUAL),
        lead("a1"),
        row("a1", "a3", 1, 1, CopyRelation.EQUAL));
  }

  @Test
  public void aCopyIsToldByWhatBecameOfTheText() {
    // WIRE has 29 runs of four words, both together 65.
    assertDuplicates(
        List.of(
            digest("a1", "North", WIRE, MONDAY),
            digest("a2", "South", WIRE + LOCAL, TUESDAY),
            digest("a3", "North", WIRE + LOCAL, TUESDAY)),
        lead("a1"),
        row("a1", "a2", 29 / 65.0, 1, CopyRelation.EXTENDED),
        row("a1", "a3", 29 / 65.0, 1, CopyRelation.UPDATED));
  }

  @Test
  public void aCutTextIsShortened() {
    assertDuplicates(
        List.of(digest("a1", "North", WIRE + LOCAL, MONDAY), digest("a2", "South", WIRE, TUESDAY)),
        lead("a1"),
        row("a1", "a2", 29 / 65.0, 1, CopyRelation.SHORTENED));
  }

  private void assertDuplicates(List<ArticleDigest> digests, DuplicateRow... expected) {
    PAssert.that(
            pipeline
                .apply(Create.of(digests).withType(TypeDescriptor.of(ArticleDigest.class)))
                .apply("Pack", Pack.create())
                .apply("Aggregate", AggregateCorpus.create().withBuckets(2))
                .duplicates()
                .apply("Unpack", Unpack.create()))
        .containsInAnyOrder(expected);
    pipeline.run();
  }

  private static ArticleDigest digest(
      String id, @Nullable String outlet, String text, @Nullable Instant published) {
    return new ArticleDigest(
        new DigestArticle(id, id + ".txt", 0, Ids.of(text), outlet, published),
        List.of(),
        List.of(),
        Sketches.of(text));
  }

  private static DuplicateRow lead(String id) {
    return new DuplicateRow(Ids.of("copies", id), id, 1, 1, CopyRelation.EQUAL, true);
  }

  private static DuplicateRow row(
      String lead, String id, double similarity, double containment, CopyRelation relation) {
    return new DuplicateRow(Ids.of("copies", lead), id, similarity, containment, relation, false);
  }
}
