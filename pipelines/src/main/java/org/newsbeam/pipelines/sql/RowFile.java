// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.show.CsvLines;
import org.newsbeam.pipelines.show.JsonLines;
import org.newsbeam.pipelines.show.RowPrinter;

/**
 * A file for the rows of a query, in the format that its name ends with.
 *
 * @param path where it goes
 * @param format how it is written
 */
record RowFile(Path path, Format format) {

  /** How rows are written, by the end of a file's name. */
  enum Format {
    PARQUET(".parquet"),
    CSV(".csv"),
    JSON_LINES(".jsonl"),
    EXCEL(".xlsx");

    private final String suffix;

    Format(String suffix) {
      this.suffix = suffix;
    }
  }

  /**
   * The file of this name.
   *
   * @param option the option or parameter that names it
   * @throws UsageException if its name does not end like a format, or its folder is not there
   */
  static RowFile named(String option, String name) {
    for (Format format : Format.values()) {
      if (name.toLowerCase(Locale.ROOT).endsWith(format.suffix)) {
        return new RowFile(NewFile.place(option, name), format);
      }
    }
    throw new UsageException(
        "%s=%s: the name ends like no format that is written: .parquet, .csv, .jsonl or .xlsx"
            .formatted(option, name));
  }

  /**
   * Writes all rows of a query.
   *
   * @return how many rows
   */
  long write(RunTables tables, String query) throws IOException, SQLException {
    long[] rows = new long[1];
    NewFile.write(
        path,
        part -> {
          if (format == Format.PARQUET) {
            rows[0] = tables.copyToParquet(query, part);
          } else {
            tables.query(query, read -> rows[0] = print(read, part));
          }
        });
    return rows[0];
  }

  private long print(SqlRows rows, Path part) throws IOException, SQLException {
    long[] count = new long[1];
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part));
        PrintStream out = new PrintStream(file, false, UTF_8)) {
      RowPrinter printer = printer(out, rows.columns());
      rows.forEach(
          row -> {
            printer.print(row);
            count[0]++;
          });
      printer.end();
      if (out.checkError()) {
        throw new IOException(path + " cannot be written; is the disk full?");
      }
    }
    return count[0];
  }

  private RowPrinter printer(PrintStream out, List<String> columns) throws IOException {
    return switch (format) {
      case CSV -> new CsvLines(out, columns, false);
      case JSON_LINES -> new JsonLines(out, false);
      case EXCEL -> new ExcelRows(out, columns);
      case PARQUET -> throw new IllegalStateException("DuckDB writes Parquet itself");
    };
  }
}
