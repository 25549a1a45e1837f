// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;

/** Parquet files on any of Beam's file systems. */
public final class TableFiles {

  /** Smaller row groups compress badly (files a quarter larger at 100 kB). */
  static final long LEAST_ROW_GROUP_BYTES = 1_000_000;

  /** About how large a file becomes; DuckDB and Spark like 100 MB to 1 GB. */
  static final long FILE_BYTES = 256L << 20;

  /** The name of the only file of a table that was written as one. */
  public static final String ONLY = "part-00000-of-00001.parquet";

  private TableFiles() {}

  /** A new file in {@code folder} with a name that no other attempt can have, open for writing. */
  static <T> OpenTableFile<T> create(TableSpec<T> table, String folder) throws IOException {
    String name = newName(folder);
    ResourceId file = FileSystems.matchNewResource(name, false);
    ParquetWriter<T> rows =
        ParquetRows.writer(
            Channels.newOutputStream(FileSystems.create(file, MimeTypes.BINARY)),
            table.type(),
            table.footer());
    return new OpenTableFile<>(name, rows, table.type());
  }

  private static String newName(String folder) {
    return folder + "/" + UUID.randomUUID() + ".parquet";
  }

  /** The rows of the file {@code name}, to be closed by the caller. */
  public static <T> TableRows<T> read(String name, Class<T> type) throws IOException {
    ResourceId file = FileSystems.matchNewResource(name, false);
    return ParquetRows.read(name, (SeekableByteChannel) FileSystems.open(file), type);
  }

  /** How many rows the file {@code name} says it holds. */
  public static long countRows(String name) throws IOException {
    ResourceId file = FileSystems.matchNewResource(name, false);
    SeekableByteChannel channel = (SeekableByteChannel) FileSystems.open(file);
    try (ParquetFileReader footer = ParquetFileReader.open(new ChannelInputFile(name, channel))) {
      return footer.getRecordCount();
    }
  }

  /**
   * Writes the rows of {@code parts}, one part after the other, to the file {@code target}. Large
   * parts are copied as they are, each a row group; of small ones larger row groups are made.
   */
  static <T> TableFile merge(TableSpec<T> table, List<TableFile> parts, String target)
      throws IOException {
    long bytes = parts.stream().mapToLong(TableFile::bytes).sum();
    TableFile merged =
        parts.isEmpty() || bytes / parts.size() < LEAST_ROW_GROUP_BYTES
            ? rewrite(table, parts)
            : RowGroupCopy.of(parts, newName(table.scratch()));
    move(merged.name(), target);
    return new TableFile(target, merged.rows(), merged.bytes(), merged.firstKey());
  }

  private static <T> TableFile rewrite(TableSpec<T> table, List<TableFile> parts)
      throws IOException {
    OpenTableFile<T> merged = create(table, table.scratch());
    try (merged) {
      for (TableFile part : parts) {
        try (TableRows<T> rows = read(part.name(), table.type())) {
          while (rows.hasNext()) {
            merged.write(rows.next());
          }
        }
      }
    }
    return merged.finished();
  }

  /** Writes {@code rows} as a table of one file. */
  public static <T> void write(TableSpec<T> table, Iterable<T> rows) throws IOException {
    OpenTableFile<T> file = create(table, table.scratch());
    try (file) {
      for (T row : rows) {
        file.write(row);
      }
    }
    move(file.name(), table.folder() + "/" + ONLY);
  }

  private static void move(String finished, String target) throws IOException {
    FileSystems.rename(
        List.of(FileSystems.matchNewResource(finished, false)),
        List.of(FileSystems.matchNewResource(target, false)),
        StandardMoveOptions.IGNORE_MISSING_FILES);
  }
}
