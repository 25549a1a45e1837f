// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.Rule;
import org.junit.Test;
import org.newsbeam.model.repeat.Origin;

public final class FindRepeatedRowsTest {

  private static final String MONDAY = "file:///runs/1/articles/a.parquet";
  private static final String TUESDAY = "file:///runs/2/articles/a.parquet";

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void ofSeveralRowsOfOnePlaceTheLastIsLeft() {
    assertRepeated(
        List.of(
            new Origin("a.jsonl", 1, TUESDAY, 5),
            new Origin("a.jsonl", 1, MONDAY, 9),
            new Origin("a.jsonl", 1, TUESDAY, 3),
            new Origin("a.jsonl", 2, MONDAY, 10),
            new Origin("b.jsonl", 1, MONDAY, 11)),
        MONDAY + " 9",
        TUESDAY + " 3");
  }

  @Test
  public void noRowOfAFileThatIsReadItselfIsLeft() {
    assertRepeated(
        List.of(
            new Origin("a.jsonl", 10, MONDAY, 1),
            new Origin("a.jsonl", 10, TUESDAY, 1),
            new Origin("a.jsonl", 0, MONDAY, 2),
            Origin.file("a.jsonl", "file:///a.jsonl"),
            Origin.file("a.jsonl", "file:///a.jsonl"),
            new Origin("a.jsonl.gz", 0, MONDAY, 3),
            Origin.file("b.jsonl", "file:///b.jsonl")),
        MONDAY + " 1",
        MONDAY + " 2",
        TUESDAY + " 1");
  }

  private void assertRepeated(List<Origin> origins, String... expected) {
    for (int buckets : List.of(1, 7)) {
      PCollection<String> rows =
          pipeline
              .apply("Origins" + buckets, Create.of(origins))
              .apply("Find" + buckets, FindRepeatedRows.create().withBuckets(buckets))
              .apply(
                  "Each" + buckets,
                  FlatMapElements.into(TypeDescriptors.strings())
                      .via(
                          found ->
                              found.rows().stream().map(r -> found.table() + " " + r).toList()));
      PAssert.that("in " + buckets + " buckets", rows).containsInAnyOrder(expected);
    }
    pipeline.run();
  }
}
