// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.show.JsonRow;
import org.newsbeam.pipelines.show.RowPrinter;

/**
 * Rows as a sheet of Excel: a header that stays in sight, then a row each. Times are UTC without
 * their zone, lists and groups JSON. Texts are never taken for formulas.
 */
final class ExcelRows implements RowPrinter {

  /** What Excel holds, says its specification: rows of a sheet, and characters of a cell. */
  private static final int MOST_ROWS = 1_048_576;

  private static final int MOST_CHARACTERS = 32_767;

  private static final int FLUSHED = 1000;

  private final Workbook book;
  private final Worksheet sheet;
  private final List<String> columns;
  private int next = 1;

  ExcelRows(OutputStream out, List<String> columns) {
    this.book = new Workbook(out, "Newsbeam", null);
    this.sheet = book.newWorksheet("rows");
    this.columns = columns;
    sheet.freezePane(0, 1);
    for (int c = 0; c < columns.size(); c++) {
      sheet.inlineString(0, c, columns.get(c));
      sheet.style(0, c).bold().set();
    }
  }

  @Override
  public void print(Map<String, Object> row) throws IOException {
    if (next == MOST_ROWS) {
      throw new UsageException(
          "a sheet of Excel holds 1,048,576 rows, and these are more; write .csv or .parquet, or ask for fewer");
    }
    for (int c = 0; c < columns.size(); c++) {
      put(c, row.get(columns.get(c)));
    }
    if (++next % FLUSHED == 0) {
      sheet.flush();
    }
  }

  private void put(int column, @Nullable Object value) {
    if (value instanceof Number number) {
      sheet.value(next, column, number);
    } else if (value instanceof Boolean truth) {
      sheet.value(next, column, truth);
    } else if (value instanceof Instant time) {
      put(column, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
    } else if (value instanceof LocalDateTime time) {
      sheet.value(next, column, time);
      sheet.style(next, column).format("yyyy-mm-dd hh:mm:ss").set();
    } else if (value instanceof LocalDate day) {
      sheet.value(next, column, day);
      sheet.style(next, column).format("yyyy-mm-dd").set();
    } else if (value != null) {
      sheet.inlineString(next, column, cell(JsonRow.text(value)));
    }
  }

  /** What fits into a cell of a text, without the control characters that XML cannot hold. */
  private static String cell(String text) {
    String held = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    if (held.length() <= MOST_CHARACTERS) {
      return held;
    }
    int end = MOST_CHARACTERS - 1;
    return held.substring(0, Character.isHighSurrogate(held.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  @Override
  public void end() throws IOException {
    book.finish();
  }
}
