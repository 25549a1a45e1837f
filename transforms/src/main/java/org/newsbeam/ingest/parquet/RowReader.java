// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.parquet;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import org.newsbeam.ingest.json.JsonArticle;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.repeat.Origin;
import org.newsbeam.parquet.AnyRows;

/**
 * Makes records of rows. Those of our own {@code articles} table keep their source URIs, records
 * and so their ids; where their articles are read elsewhere too, they are rejects.
 */
final class RowReader implements ParquetSlice.Visitor {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final ParquetSlice slice;
  private final FormatSettings settings;
  private final RecordSink records;

  RowReader(ParquetSlice slice, FormatSettings settings, RecordSink records) {
    this.slice = slice;
    this.settings = settings;
    this.records = records;
  }

  @Override
  public void row(AnyRows rows) {
    Optional<Origin> origin = slice.origin(rows);
    ObjectNode row = MAPPER.valueToTree(rows.row());
    if (origin.isPresent()) {
      row.remove("article_id"); // ours, not one that the input gave
    }
    String sample = row.toString();
    if (origin.isPresent() && settings.repeated().has(origin.get().table(), rows.number())) {
      String message =
          "record %d of %s is read elsewhere: from that file itself, or from a later row"
              .formatted(origin.get().record(), origin.get().sourceUri());
      records.reject(rows.number(), "repeated", message, "");
    } else if (sample.length() > settings.maxArticleBytes()) {
      String message = "the row has more than %d chars".formatted(settings.maxArticleBytes());
      records.reject(rows.number(), "too-large", message, sample);
    } else if (origin.isPresent()) {
      RecordSink there = records.of(origin.get().sourceUri());
      JsonArticle.read(origin.get().record(), row, sample, settings.paths(), there);
    } else {
      JsonArticle.read(rows.number(), row, sample, settings.paths(), records);
    }
    records.reach(rows.number() + 1);
  }

  @Override
  public void damaged(long row, IOException cause) {
    records.reach(row);
    records.rejectRest("bad-parquet", "the table cannot be read: " + RecordSink.cause(cause));
  }
}
