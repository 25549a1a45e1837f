// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.newsbeam.ingest.file.FileOpener;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.file.StoredChannel;
import org.newsbeam.ingest.guard.FailedReadException;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.Repeated;
import org.newsbeam.parquet.RowGroups;

/**
 * Parquet: an article a row, whose columns are named as the fields of JSON are. Rows of our own
 * {@code articles} table are the articles that they were, see {@link RowReader}.
 *
 * @param paths where the parts of an article lie
 */
public record ParquetFormat(JsonPaths paths) implements ArticleFormat {

  /** Such a file is read from its end: see the other method. */
  @Override
  public String title() {
    return "Parquet";
  }

  @Override
  public void read(InputStream in, int maxArticleBytes, RecordSink records) {
    String message = "this is Parquet packed with gzip; unpack it first";
    records.reject(RecordSink.WHOLE_FILE, "unsupported-format", message, "");
  }

  /**
   * Reads the row groups of a slice.
   *
   * @param repeated the rows of our own tables whose articles are read elsewhere too
   */
  public void read(
      FileOpener opener, Slice slice, Repeated repeated, int maxArticleBytes, RecordSink records)
      throws FailedReadException {
    try {
      ParquetSlice rows = ParquetSlice.of(opener, slice);
      if (rows.isOtherTable()) {
        String message = "this table of an earlier run holds no articles; its folder articles does";
        records.reject(slice.firstRecord(), "no-articles", message, "");
        return;
      }
      rows.visit(new RowReader(rows, paths, repeated, maxArticleBytes, records));
      if (slice.isWhole() && records.count() == 0) {
        records.reject(RecordSink.WHOLE_FILE, "empty", "there is no row in the table", "");
      }
    } catch (FailedReadException e) {
      throw e;
    } catch (IOException e) {
      records.rejectRest("bad-parquet", "the table cannot be read: " + RecordSink.cause(e));
    }
  }

  /** The row groups of a file, each a slice. */
  public static List<Slice> cut(InputFile file, FileOpener opener) throws IOException {
    List<RowGroups.Group> groups =
        RowGroups.read(file.uri(), new StoredChannel(opener, file.uri(), file.bytes())).groups();
    List<Slice> slices = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      long begin = i == 0 ? 0 : groups.get(i).begin();
      long end = i + 1 < groups.size() ? groups.get(i + 1).begin() : file.bytes();
      slices.add(Slice.rowGroups(file, begin, end, groups.get(i).firstRow()));
    }
    return slices.size() > 1 ? slices : List.of(Slice.whole(file));
  }
}
