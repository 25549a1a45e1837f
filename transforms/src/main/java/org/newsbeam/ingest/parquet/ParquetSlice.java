// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.parquet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.guard.FailedReadException;
import org.newsbeam.model.repeat.Origin;
import org.newsbeam.parquet.AnyRows;
import org.newsbeam.parquet.RowGroups;

/**
 * The rows of some row groups of a Parquet file, of which one may be all there are. A damaged one
 * costs itself alone, however the file was cut.
 */
public final class ParquetSlice {

  private static final String OWN = "newsbeam.column.";
  private static final String OWN_ARTICLES = OWN + "content_hash";

  private final OpenFile file;
  private final Slice slice;
  private final RowGroups footer;

  private ParquetSlice(OpenFile file, Slice slice, RowGroups footer) {
    this.file = file;
    this.slice = slice;
    this.footer = footer;
  }

  /**
   * Reads the footer of the file.
   *
   * @throws IOException if it is no whole Parquet file
   */
  public static ParquetSlice of(OpenFile file, Slice slice) throws IOException {
    return new ParquetSlice(file, slice, RowGroups.read(slice.uri(), file.channel()));
  }

  /** Whether a file is named as our tables are: only in such a file rows are ours. */
  public static boolean isNamedTable(String uri) {
    return uri.endsWith(".parquet");
  }

  /** Whether our {@code articles} table has these rows. */
  public boolean isOwnArticles() {
    return isNamedTable(slice.uri()) && footer.pairs().containsKey(OWN_ARTICLES);
  }

  /** Whether another table of ours has them. */
  boolean isOtherTable() {
    Set<String> keys = footer.pairs().keySet();
    return !keys.contains(OWN_ARTICLES) && keys.stream().anyMatch(key -> key.startsWith(OWN));
  }

  /** Where the article of a row of our own table came from; empty for other rows. */
  public Optional<Origin> origin(AnyRows rows) {
    if (!isOwnArticles()
        || !(rows.row().get("source_uri") instanceof String sourceUri)
        || !(rows.row().get("record") instanceof Number record)
        || sourceUri.isBlank()
        || record.longValue() < 0) {
      return Optional.empty();
    }
    return Optional.of(new Origin(sourceUri, record.longValue(), slice.uri(), rows.number()));
  }

  /** What is done with rows. */
  public interface Visitor {

    /** Takes the row that {@code rows} stand at. */
    void row(AnyRows rows);

    /** Learns that the row of this number and all after it in its row group cannot be read. */
    void damaged(long row, IOException cause);
  }

  /**
   * Goes over all rows.
   *
   * @throws IOException if the file is gone, its storage fails, or a guard gives it up; rows that
   *     are damaged are told to the visitor
   */
  public void visit(Visitor visitor) throws IOException {
    long begin = slice.begin();
    long next = Math.max(1, slice.firstRecord());
    while (begin < slice.end()) {
      try (AnyRows rows = AnyRows.open(slice.uri(), file.channel(), begin, slice.end())) {
        while (rows.next()) {
          visitor.row(rows);
          next = rows.number() + 1;
        }
        begin = slice.end();
      } catch (FailedReadException | FileSystemException | FileNotFoundException e) {
        throw e;
      } catch (IOException e) {
        visitor.damaged(next, e);
        RowGroups.Group group = groupAfter(begin, next);
        begin = group.begin();
        next = group.firstRow();
      }
    }
  }

  /** The row group after that of {@code row}; one at the end of the slice if there is none. */
  private RowGroups.Group groupAfter(long begin, long row) {
    return footer.groups().stream()
        .filter(group -> group.begin() > begin && group.firstRow() > row)
        .filter(group -> group.begin() < slice.end())
        .findFirst()
        .orElse(new RowGroups.Group(slice.end(), row, 0));
  }
}
