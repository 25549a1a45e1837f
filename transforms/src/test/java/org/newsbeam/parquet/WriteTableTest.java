// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.jspecify.annotations.Nullable;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.coder.RecordCoder;
import org.newsbeam.coder.pack.Pack;

public class WriteTableTest {

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();
  @Rule public final transient TestPipeline reading = TestPipeline.create();
  @Rule public final transient TemporaryFolder temporary = new TemporaryFolder();

  public enum Kind {
    SMALL,
    LARGE
  }

  public record Pair(int begin, int end) {}

  public record Row(
      String id, int number, @Nullable Kind kind, @Nullable Instant seenAt, List<Pair> pairs) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("a🎣", 1, Kind.LARGE, Instant.parse("2024-02-29T12:00:00.123456Z"), List.of()),
          new Row("b", -2, null, null, List.of(new Pair(1, 2), new Pair(3, 4))));

  @Test
  public void rowsComeBackAsTheyWere() throws IOException {
    write(ROWS);
    PAssert.that(reading.apply(ReadTable.of(Row.class, List.of(folder()))))
        .containsInAnyOrder(ROWS);
    reading.run();
  }

  @Test
  public void aTableWithoutRowsIsOneFileWithItsSchema() throws IOException {
    write(List.of());
    assertEquals(List.of("part-00000-of-00001.parquet"), files());
    try (TableRows<Row> rows =
        TableFiles.read(folder() + "/part-00000-of-00001.parquet", Row.class)) {
      assertTrue("rows in an empty table", !rows.hasNext());
    }
  }

  @Test
  public void manyBundlesBecomeOneFile() throws IOException {
    List<Row> many =
        IntStream.range(0, 1000)
            .mapToObj(i -> new Row("id" + i, i, Kind.SMALL, null, List.of()))
            .toList();
    write(many);
    assertEquals(List.of("part-00000-of-00001.parquet"), files());
  }

  @Test
  public void largePartsAreCopiedRowGroupByRowGroup() throws IOException {
    List<Row> expected = new ArrayList<>();
    List<TableFile> parts = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(1); // text that hardly compresses
    for (int part = 0; part < 3; part++) {
      PartWriter<Row> writer = new PartWriter<>(spec());
      for (int i = 0; i < 80_000; i++) {
        Row row = new Row("id" + random.nextLong(), i, Kind.LARGE, null, List.of());
        expected.add(row);
        writer.write(row);
      }
      parts.addAll(writer.finish());
    }
    assertTrue("small parts: " + parts, parts.get(0).bytes() >= TableFiles.LEAST_ROW_GROUP_BYTES);
    String target = folder() + "/all.parquet";
    TableFile merged = TableFiles.merge(spec(), parts, target);
    assertEquals(new TableFile(target, 240_000, merged.bytes(), expected.get(0).id()), merged);
    assertEquals(240_000, TableFiles.countRows(target));
    List<Row> found = new ArrayList<>();
    try (TableRows<Row> rows = TableFiles.read(target, Row.class)) {
      rows.forEachRemaining(found::add);
    }
    assertEquals(expected, found);
    RowGroups footer = RowGroups.read(target, Files.newByteChannel(Path.of(target)));
    assertEquals(3, footer.groups().size());
    assertEquals("v", footer.pairs().get("k"));
  }

  @Test
  public void theFilesThatWereWrittenAreToldWithTheirRows() throws IOException {
    PAssert.that(
            pipeline
                .apply(Create.of(ROWS).withCoder(RecordCoder.of(Row.class)))
                .apply("Pack", Pack.create())
                .apply("Write", WriteTable.of(spec()))
                .apply(
                    MapElements.into(TypeDescriptor.of(String.class))
                        .via(file -> file.name().replaceAll(".*/", "") + " " + file.rows())))
        .containsInAnyOrder("part-00000-of-00001.parquet 2");
    pipeline.run();
  }

  private void write(List<Row> rows) throws IOException {
    pipeline
        .apply(Create.of(rows).withCoder(RecordCoder.of(Row.class)))
        .apply("Pack", Pack.create())
        .apply("Write", WriteTable.of(spec()));
    pipeline.run();
  }

  private TableSpec<Row> spec() {
    return new TableSpec<>(Row.class, folder(), temporary.getRoot() + "/.parts", Map.of("k", "v"));
  }

  private String folder() {
    return temporary.getRoot() + "/rows";
  }

  private List<String> files() {
    List<String> names = new ArrayList<>();
    for (File file : new File(folder()).listFiles()) {
      names.add(file.getName());
    }
    return names;
  }
}
