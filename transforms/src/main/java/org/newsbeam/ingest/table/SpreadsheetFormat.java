// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.table;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.newsbeam.ingest.bytes.ZipParts;
import org.newsbeam.ingest.json.JsonArticle;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.StreamFormat;

/**
 * A spreadsheet of Excel (Office Open XML), an article a row: the first row of each sheet names the
 * columns as those of other tables are named. Rows are counted over all sheets.
 */
public record SpreadsheetFormat(FormatSettings settings) implements StreamFormat {

  private static final int LARGEST = 100_000_000;
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  /** Whether a file is an archive that is named as a spreadsheet, or tells so by its parts. */
  public static boolean recognises(FileHead head) {
    return head.startsWith("PK\3\4")
        && (head.isNamed("xlsx", "xlsm")
            || (head.start().contains("[Content_Types].xml") && head.start().contains("xl/")));
  }

  @Override
  public String title() {
    return "spreadsheets (xlsx)";
  }

  @Override
  public void read(InputStream in, RecordSink records) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      String message = "the spreadsheet has more than " + LARGEST + " bytes; save it as CSV";
      records.reject(RecordSink.WHOLE_FILE, "too-large", message, "");
      return;
    }
    ZipParts.read(bytes, part -> false); // it refuses what grows as no text does
    try (ReadableWorkbook book = open(bytes)) {
      read(book, records);
    } catch (ExcelReaderException e) {
      throw new IOException(RecordSink.cause(e), e);
    }
  }

  /** Without the part that tells the formats of cells, days stay numbers. */
  private static ReadableWorkbook open(byte[] bytes) throws IOException {
    try {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS);
    } catch (ExcelReaderException e) {
      return new ReadableWorkbook(new ByteArrayInputStream(bytes));
    }
  }

  private void read(ReadableWorkbook book, RecordSink records) throws IOException {
    List<TableHeader.Refusal> refusals = new ArrayList<>();
    long number = 0;
    for (Sheet sheet : book.getSheets().toList()) {
      try (Stream<Row> rows = sheet.openStream()) {
        Iterator<Row> filled = rows.filter(SpreadsheetFormat::isFilled).iterator();
        if (filled.hasNext()) {
          TableHeader header = new TableHeader(values(filled.next()));
          Optional<TableHeader.Refusal> refusal = header.refusal(settings.paths());
          refusal.ifPresent(refusals::add);
          while (refusal.isEmpty() && filled.hasNext()) {
            number++;
            records.reach(number);
            read(number, header, filled.next(), records);
          }
        }
      }
    }
    if (number == 0 && !refusals.isEmpty()) {
      TableHeader.Refusal why = refusals.get(0);
      records.reject(RecordSink.WHOLE_FILE, why.reason(), why.message(), "");
    } else if (number == 0) {
      String message = "there is no row below the first";
      records.reject(RecordSink.WHOLE_FILE, "empty", message, "");
    }
  }

  private void read(long number, TableHeader header, Row row, RecordSink records) {
    List<String> values = values(row);
    ObjectNode article = MAPPER.createObjectNode();
    for (int i = 0; i < Math.min(values.size(), header.names().size()); i++) {
      if (!header.names().get(i).isEmpty()) {
        article.put(header.names().get(i), values.get(i));
      }
    }
    String sample = article.toString();
    if (sample.length() > settings.maxArticleBytes()) {
      String message = "the row has more than " + settings.maxArticleBytes() + " chars";
      records.reject(number, "too-large", message, sample);
    } else {
      JsonArticle.read(number, article, sample, settings.paths(), records);
    }
  }

  private static boolean isFilled(Row row) {
    return values(row).stream().anyMatch(value -> !value.isBlank());
  }

  private static List<String> values(Row row) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      values.add(row.getOptionalCell(i).map(SpreadsheetFormat::text).orElse("").strip());
    }
    return values;
  }

  /** A day is a number, which its format says. */
  private static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER && isDate(cell.getDataFormatString())) {
      return cell.asDate().toString();
    }
    return cell.getType() == CellType.ERROR ? "" : String.valueOf(cell.getText());
  }

  private static boolean isDate(String format) {
    return format != null && format.toLowerCase(Locale.ROOT).matches(".*(?:yy|d[/.-]?m|m[/.-]d).*");
  }
}
