// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.parquet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.guard.FailedReadException;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.parquet.RowGroups;

/**
 * Parquet: an article a row, whose columns are named as the fields of JSON are. Rows of our own
 * {@code articles} table are the articles that they were, see {@link RowReader}.
 *
 * @param settings where the parts of an article lie, and which rows are read elsewhere too
 */
public record ParquetFormat(FormatSettings settings) implements ArticleFormat {

  /** Whether a file begins as Parquet does, or is named so. */
  public static boolean recognises(FileHead head) {
    return head.startsWith("PAR1") || head.isNamed("parquet");
  }

  @Override
  public String title() {
    return "Parquet";
  }

  /** The row groups of a file, each a slice. */
  @Override
  public List<Slice> slices(OpenFile file, long bytes) throws IOException {
    List<Slice> slices = new ArrayList<>();
    if (!file.isPacked()) {
      List<RowGroups.Group> groups = RowGroups.read(file.listed().uri(), file.channel()).groups();
      for (int i = 0; i < groups.size(); i++) {
        long begin = i == 0 ? 0 : groups.get(i).begin();
        long end = i + 1 < groups.size() ? groups.get(i + 1).begin() : file.listed().bytes();
        slices.add(new Slice.RowGroups(file.listed(), begin, end, groups.get(i).firstRow()));
      }
    }
    return slices.size() > 1 ? slices : List.of(new Slice.Whole(file.listed()));
  }

  @Override
  public void read(OpenFile file, Slice slice, RecordSink records) throws IOException {
    if (file.isPacked()) {
      String message = "this is packed Parquet; unpack it first";
      records.reject(RecordSink.WHOLE_FILE, "unsupported-format", message, "");
      return;
    }
    try {
      readRows(ParquetSlice.of(file, slice), slice, records);
    } catch (FailedReadException | FileSystemException | FileNotFoundException e) {
      // The table is as good as it was: its storage has lost it, or does not answer.
      throw e;
    } catch (IOException e) {
      records.rejectRest("bad-parquet", "the table cannot be read: " + RecordSink.cause(e));
    }
  }

  private void readRows(ParquetSlice rows, Slice slice, RecordSink records) throws IOException {
    if (rows.isOtherTable()) {
      String message = "this table of an earlier run holds no articles; its folder articles does";
      records.reject(slice.firstRecord(), "no-articles", message, "");
      return;
    }
    rows.visit(new RowReader(rows, settings, records));
    if (slice.begin() == 0 && slice.end() == slice.file().bytes() && records.count() == 0) {
      records.reject(RecordSink.WHOLE_FILE, "empty", "there is no row in the table", "");
    }
  }
}
