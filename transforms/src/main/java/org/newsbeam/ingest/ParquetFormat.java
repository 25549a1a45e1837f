// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsbeam.parquet.AnyRows;
import org.newsbeam.parquet.RowGroups;

/**
 * Parquet: an article a row, whose columns are named as the fields of JSON are. Rows of our own
 * {@code articles} table are the articles that they were: they keep their source URIs, records and
 * so their ids.
 *
 * @param paths where the parts of an article lie
 */
record ParquetFormat(JsonPaths paths) implements ArticleFormat {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String OWN = "newsbeam.column.";
  private static final String OWN_ARTICLES = OWN + "content_hash";

  /** Such a file is read from its end: see the other method. */
  @Override
  public void read(InputStream in, int maxArticleBytes, RecordSink records) {
    String message = "this is Parquet packed with gzip; unpack it first";
    records.reject(RecordSink.WHOLE_FILE, "unsupported-format", message, "");
  }

  /** Reads the row groups of a slice, of which one may be all there are. */
  void read(FileOpener opener, Slice slice, int maxArticleBytes, RecordSink records) {
    try {
      Map<String, String> pairs = RowGroups.read(slice.uri(), channel(opener, slice)).pairs();
      if (!pairs.containsKey(OWN_ARTICLES) && pairs.keySet().stream().anyMatch(this::isOwn)) {
        String message = "this table of an earlier run holds no articles; its folder articles does";
        records.reject(RecordSink.WHOLE_FILE, "no-articles", message, "");
        return;
      }
      boolean own = pairs.containsKey(OWN_ARTICLES);
      try (AnyRows rows =
          AnyRows.open(slice.uri(), channel(opener, slice), slice.begin(), slice.end())) {
        read(rows, own, maxArticleBytes, records);
      }
      if (slice.isWhole() && records.count() == 0) {
        records.reject(RecordSink.WHOLE_FILE, "empty", "there is no row in the table", "");
      }
    } catch (IOException e) {
      records.rejectRest("bad-parquet", "the table cannot be read: " + WarcPages.cause(e));
    }
  }

  private boolean isOwn(String key) {
    return key.startsWith(OWN);
  }

  private static StoredChannel channel(FileOpener opener, Slice slice) {
    return new StoredChannel(opener, slice.uri(), slice.file().bytes());
  }

  private void read(AnyRows rows, boolean own, int maxArticleBytes, RecordSink records)
      throws IOException {
    while (rows.next()) {
      ObjectNode row = MAPPER.valueToTree(rows.row());
      String sample = row.toString();
      if (sample.length() > maxArticleBytes) {
        String message = "the row has more than %d chars".formatted(maxArticleBytes);
        records.reject(rows.number(), "too-large", message, sample);
      } else if (own) {
        RecordSink origin = records.of(row.path("source_uri").asText());
        JsonArticle.read(row.path("record").asLong(), row, sample, paths, origin);
      } else {
        JsonArticle.read(rows.number(), row, sample, paths, records);
      }
      records.reach(rows.number() + 1);
    }
  }

  /** The row groups of a file, each a slice. */
  static List<Slice> cut(InputFile file, FileOpener opener) throws IOException {
    List<RowGroups.Group> groups =
        RowGroups.read(file.uri(), new StoredChannel(opener, file.uri(), file.bytes())).groups();
    List<Slice> slices = new ArrayList<>();
    long row = 1;
    for (int i = 0; i < groups.size(); i++) {
      long begin = i == 0 ? 0 : groups.get(i).begin();
      long end = i + 1 < groups.size() ? groups.get(i + 1).begin() : file.bytes();
      slices.add(Slice.rowGroups(file, begin, end, row));
      row += groups.get(i).rows();
    }
    return slices.size() > 1 ? slices : List.of(Slice.whole(file));
  }
}
