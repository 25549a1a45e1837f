// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.Rule;
import org.junit.Test;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.Made;
import org.newsbeam.coder.pack.Pack;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.coder.pack.Unpack;

/** That order, parallelism and buckets do not show in the tables. */
public final class AggregateAnywhereTest {

  private static final List<ArticleDigest> DIGESTS = Made.digests(150, 7);

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void theTablesAreTheSameInAnyOrderAndAnyBuckets() {
    List<String> expected = PlainCorpus.rows(DIGESTS, 2, 5);
    for (String kind : List.of("EntityRow", "SpeakerRow", "CooccurrenceRow", "OutletRow")) {
      assertTrue(kind, expected.stream().anyMatch(row -> row.startsWith(kind)));
    }
    assertTrue(expected.stream().anyMatch(row -> row.contains("ambiguous=true")));
    for (int buckets : List.of(1, 5, 67)) {
      List<ArticleDigest> shuffled = new ArrayList<>(DIGESTS);
      Collections.shuffle(shuffled, new Random(buckets));
      CorpusTables tables =
          pipeline
              .apply(
                  "Create" + buckets,
                  Create.of(shuffled).withType(TypeDescriptor.of(ArticleDigest.class)))
              .apply("Pack" + buckets, Pack.create())
              .apply(
                  "Aggregate" + buckets,
                  AggregateCorpus.create().withBuckets(buckets).withMaxEntitiesPerArticle(5));
      PAssert.that("in " + buckets + " buckets", written(tables, buckets))
          .containsInAnyOrder(expected);
    }
    pipeline.run();
  }

  private static PCollection<String> written(CorpusTables tables, int buckets) {
    return PCollectionList.of(text("Entities" + buckets, tables.entities()))
        .and(text("Speakers" + buckets, tables.speakers()))
        .and(text("Cooccurrences" + buckets, tables.cooccurrences()))
        .and(text("Outlets" + buckets, tables.outlets()))
        .apply("Rows" + buckets, Flatten.pCollections());
  }

  private static <R> PCollection<String> text(String name, Packed<R> rows) {
    return rows.apply("Unpack" + name, Unpack.create())
        .apply(name, MapElements.into(TypeDescriptors.strings()).via(Object::toString));
  }
}
