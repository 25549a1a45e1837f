// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import com.jerolba.carpet.CarpetParquetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.io.OutputStreamOutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.newsbeam.ingest.fact.PlainText;

/** Articles as rows of Parquet. */
final class ParquetFiles {

  /** A row as somebody else may write it. */
  public record Row(String id, String title, String text, String outlet, String noise) {}

  /** Some columns of our own table of articles. */
  public record Own(String sourceUri, Long record, String text, String headline) {}

  /** By this our own table is known. */
  private static final Map<String, String> FOOTER =
      Map.of("newsbeam.column.content_hash", "32 hex digits over the text");

  private ParquetFiles() {}

  /**
   * The articles of an earlier run, some of them twice.
   *
   * @param sources files that they may have come from
   */
  static MadeFile own(String name, List<Story> stories, List<String> sources, Dice dice)
      throws IOException {
    List<Own> rows = new ArrayList<>();
    List<MadeFile.Place> origins = new ArrayList<>();
    Map<Long, Optional<String>> records = new LinkedHashMap<>();
    for (Story story : stories) {
      Own row = new Own(dice.one(sources), (long) dice.below(4), story.text("\n"), "A headline");
      rows.add(row);
      origins.add(new MadeFile.Place(row.sourceUri(), row.record()));
      records.put(records.size() + 1L, Optional.empty());
    }
    if (dice.percent(30)) {
      rows.add(new Own(dice.one(null, "", dice.one(sources)), dice.one(null, -1L), "A.", null));
      records.put(records.size() + 1L, Optional.empty());
    }
    byte[] bytes = written(Own.class, rows, FOOTER);
    // By its name it is a table of somebody else.
    return name.endsWith(".parquet")
        ? new MadeFile(name, bytes, Map.of(), false, origins)
        : new MadeFile(name, bytes, records, true);
  }

  /**
   * A table of somebody else.
   *
   * @param padding bytes that are added to each row
   */
  static MadeFile foreign(String name, List<Story> stories, int padding, Dice dice)
      throws IOException {
    Map<Long, Optional<String>> records = new LinkedHashMap<>();
    List<Row> rows = stories.stream().map(story -> row(story, padding, records, dice)).toList();
    return new MadeFile(name, written(Row.class, rows, Map.of()), records, true);
  }

  private static Row row(Story story, int padding, Map<Long, Optional<String>> records, Dice dice) {
    boolean missing = dice.percent(5);
    String text = story.text("\n");
    records.put(
        records.size() + 1L,
        missing || text.contains("<") ? Optional.empty() : Optional.of(PlainText.paragraphs(text)));
    StringBuilder noise = new StringBuilder();
    while (noise.length() < padding) {
      noise.append(Long.toHexString(dice.seed()));
    }
    return new Row(
        story.id(), story.headline(), missing ? null : text, story.outlet(), noise.toString());
  }

  static <T> byte[] written(Class<T> type, List<T> rows, Map<String, String> footer)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ParquetWriter<T> writer =
        CarpetParquetWriter.builder(new OutputStreamOutputFile(file), type)
            .withConf(new PlainParquetConfiguration())
            .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
            .withRowGroupRowCountLimit(15)
            .withExtraMetaData(footer)
            .build()) {
      for (T row : rows) {
        writer.write(row);
      }
    }
    return file.toByteArray();
  }
}
