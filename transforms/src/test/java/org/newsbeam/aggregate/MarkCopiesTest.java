// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import org.newsbeam.aggregate.copy.MarkCopies;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestEntity;
import org.newsbeam.aggregate.digest.DigestQuote;
import org.newsbeam.aggregate.digest.Made;
import org.newsbeam.aggregate.sketch.Sketches;
import org.newsbeam.coder.pack.Pack;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.coder.pack.Unpack;
import org.newsbeam.model.CopyRelation;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.row.DuplicateRow;

/** A wire report that several papers print counts once, and what one of them adds counts too. */
public class MarkCopiesTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void whatAnEarlierCopyHasIsMarkedAndWhatACopyAddsOrCorrectsIsNot() {
    PCollection<ArticleDigest> marked =
        pipeline
            .apply(
                "Articles",
                Create.of(
                        article("wire", NOON, "ada", "We will rebuild."),
                        article("copy", NOON.plusSeconds(60), "ada", "we will REBUILD"),
                        article("corrected", NOON.plusSeconds(90), "bela", "We will rebuild."),
                        article("longer", null, "iris", "Nobody asked us here."),
                        article("other", NOON, "ada", "We will rebuild."))
                    .withType(TypeDescriptor.of(ArticleDigest.class)))
            .apply("Pack", Pack.create())
            .apply("Mark", MarkCopies.by(duplicates(), 3))
            .apply("Unpack", Unpack.create());
    PAssert.that(marked)
        .satisfies(
            digests -> {
              for (ArticleDigest digest : digests) {
                boolean isCopy =
                    List.of("copy", "corrected", "longer").contains(digest.articleId());
                assertEquals(digest.articleId(), isCopy, digest.isCopy());
                boolean isRepeated = digest.articleId().equals("copy");
                assertEquals(digest.articleId(), isRepeated, digest.quotes().get(0).repeated());
                assertEquals(digest.articleId(), isRepeated, digest.entities().get(0).repeated());
                assertEquals(digest.articleId().equals("other") ? null : "wire", digest.copyOf());
              }
              assertEquals(5, StreamSupport.stream(digests.spliterator(), false).count());
              return null;
            });
    pipeline.run();
  }

  private Packed<DuplicateRow> duplicates() {
    return pipeline
        .apply(
            "Duplicates",
            Create.of(
                    new DuplicateRow("group", "copy", 1, 1, CopyRelation.COPY, false),
                    new DuplicateRow("group", "wire", 1, 1, CopyRelation.EQUAL, true),
                    new DuplicateRow("group", "corrected", 1, 1, CopyRelation.UPDATED, false),
                    new DuplicateRow("group", "longer", 0.5, 1, CopyRelation.EXTENDED, false))
                .withType(TypeDescriptor.of(DuplicateRow.class)))
        .apply("PackDuplicates", Pack.create());
  }

  private static ArticleDigest article(
      String id, @Nullable Instant published, String entity, String words) {
    DigestEntity named = Made.entity(entity, entity, EntityType.PERSON, 0);
    DigestQuote said =
        new DigestQuote(
            QuoteKind.DIRECT, true, 3, SourceType.PERSON, 0, 0.9, Sketches.hash(words), false);
    return new ArticleDigest(Made.article(id, "Herald", published), List.of(named), List.of(said));
  }
}
