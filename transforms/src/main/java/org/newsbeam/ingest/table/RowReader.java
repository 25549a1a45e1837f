// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.table;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.ingest.bytes.TextDecoder;
import org.newsbeam.ingest.json.JsonArticle;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;

/** Makes records of the rows below a header. */
final class RowReader {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final TableHeader header;
  private final FormatSettings settings;
  private final RecordSink records;

  RowReader(TableHeader header, FormatSettings settings, RecordSink records) {
    this.header = header;
    this.settings = settings;
    this.records = records;
  }

  /**
   * Reads the rows that begin before a place.
   *
   * @param first the number of the next row
   * @param end the place
   */
  void read(RowScanner rows, long first, long end) throws IOException {
    long number = first;
    records.reach(number);
    while (rows.place() < end && rows.next()) {
      if (!rows.isBlank()) {
        read(rows, number);
        number++;
        records.reach(number);
      }
    }
  }

  private void read(RowScanner rows, long number) {
    long bytes = rows.place() - rows.begin();
    if (bytes > settings.maxArticleBytes()) {
      String message = "the row has %d bytes, more than %d";
      reject(number, "too-large", message.formatted(bytes, settings.maxArticleBytes()), "");
      return;
    }
    if (rows.size() != header.names().size()) {
      String message = "the row has %d fields, and the first row of the table has %d";
      String sample = values(rows).map(values -> String.join(" | ", values)).orElse("");
      reject(number, "bad-table", message.formatted(rows.size(), header.names().size()), sample);
      return;
    }
    Optional<List<String>> values = values(rows);
    if (values.isEmpty()) {
      reject(number, "bad-table", "the row is not text", "");
      return;
    }
    ObjectNode row = MAPPER.createObjectNode();
    for (int i = 0; i < values.get().size(); i++) {
      if (!header.names().get(i).isEmpty()) {
        row.put(header.names().get(i), values.get().get(i));
      }
    }
    JsonArticle.read(number, row, row.toString(), settings.paths(), records);
  }

  /** The fields as text; empty if one is none. */
  private static Optional<List<String>> values(RowScanner rows) {
    List<String> values = new ArrayList<>();
    for (int i = 0; rows.isKept() && i < rows.size(); i++) {
      TextDecoder.decode(rows.field(i)).ifPresent(values::add);
    }
    return values.size() == rows.size() ? Optional.of(values) : Optional.empty();
  }

  private void reject(long number, String reason, String message, String sample) {
    records.reject(number, reason, message, sample);
  }
}
