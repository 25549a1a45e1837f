// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.tell.TerminalText;

/**
 * Rows as comma-separated values, as RFC 4180 has them: a header, then a record a row. Nulls are
 * empty, times ISO 8601, lists and groups JSON.
 */
public final class CsvLines implements RowPrinter {

  private final CSVPrinter out;
  private final List<String> columns;
  private final boolean onTerminal;

  /**
   * CSV to {@code out}.
   *
   * @param columns the names of all columns
   * @param onTerminal whether to write as visible escapes what would steer one, instead of as it is
   */
  public CsvLines(PrintStream out, List<String> columns, boolean onTerminal) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    this.out = new CSVPrinter(writer, CSVFormat.RFC4180);
    this.columns = columns;
    this.onTerminal = onTerminal;
    this.out.printRecord(columns.stream().map(this::shown).toList());
  }

  @Override
  public void print(Map<String, Object> row) throws IOException {
    List<@Nullable String> record = new ArrayList<>();
    for (String column : columns) {
      Object value = row.get(column);
      record.add(value == null ? null : shown(JsonRow.text(value)));
    }
    out.printRecord(record);
  }

  private String shown(String text) {
    return onTerminal ? TerminalText.line(text) : text;
  }

  @Override
  public void end() throws IOException {
    out.flush();
  }
}
