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
import org.newsbeam.model.Ids;
import org.newsbeam.model.row.DuplicateRow;

public final class DuplicatesTest {

  private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-01-06T08:00:00Z");

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void equalTextsAreAGroupWhoseEarliestArticleLeads() {
    assertDuplicates(
        List.of(
            digest("a1", "wire", null),
            digest("a2", "wire", TUESDAY),
            digest("a3", "alone", MONDAY),
            digest("a4", "wire", MONDAY)),
        row("wire", "a1", false),
        row("wire", "a2", false),
        row("wire", "a4", true));
  }

  @Test
  public void withoutDatesTheFirstFileLeadsEachGroup() {
    assertDuplicates(
        List.of(
            digest("a4", "one", null),
            digest("a3", "two", null),
            digest("a2", "one", null),
            digest("a1", "two", null)),
        row("one", "a2", true),
        row("one", "a4", false),
        row("two", "a1", true),
        row("two", "a3", false));
  }

  private void assertDuplicates(List<ArticleDigest> digests, DuplicateRow... expected) {
    PAssert.that(
            pipeline
                .apply(Create.of(digests).withType(TypeDescriptor.of(ArticleDigest.class)))
                .apply(AggregateCorpus.create().withBuckets(2))
                .duplicates())
        .containsInAnyOrder(expected);
    pipeline.run();
  }

  private static ArticleDigest digest(String id, String text, @Nullable Instant published) {
    return new ArticleDigest(
        new DigestArticle(id, id + ".txt", 0, text, null, published), List.of(), List.of());
  }

  private static DuplicateRow row(String text, String id, boolean lead) {
    return new DuplicateRow(Ids.of("equal-texts", text), id, 1, lead);
  }
}
