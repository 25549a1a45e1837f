// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.util.Objects.requireNonNull;

/**
 * What is read of a file: all of it, some lines of a JSON Lines file, some records of a WARC, or
 * some row groups of a Parquet file.
 *
 * @param uri the file
 * @param begin its first byte
 * @param end the byte after its last one; of a whole file, its size when it was listed
 * @param firstLine the number, from 1, of the line that {@code begin} starts; 0 for a whole file,
 *     of which nothing is known yet; {@link #RECORDS} for the records of a WARC that begin here;
 *     {@link #ROW_GROUPS} for row groups
 * @param fileBytes the size of the whole file, where it matters
 */
public record Slice(String uri, long begin, long end, long firstLine, long fileBytes) {

  /** In place of a line: the range may begin and end within a record. */
  static final long RECORDS = -1;

  /** In place of a line: the range begins and ends with row groups. */
  static final long ROW_GROUPS = -2;

  public Slice {
    requireNonNull(uri, "uri");
    if (begin < 0 || begin > end || firstLine < ROW_GROUPS) {
      throw new IllegalArgumentException(
          "impossible slice of " + uri + ": " + begin + ".." + end + ", line " + firstLine);
    }
  }

  /** A slice of a file whose size does not matter. */
  public Slice(String uri, long begin, long end, long firstLine) {
    this(uri, begin, end, firstLine, end);
  }

  /** All of a file. */
  static Slice whole(InputFile file) {
    return new Slice(file.uri(), 0, file.bytes(), 0);
  }

  boolean isRowGroups() {
    return firstLine == ROW_GROUPS;
  }

  boolean isRecords() {
    return firstLine == RECORDS;
  }

  boolean isWhole() {
    return firstLine == 0;
  }

  long bytes() {
    return end - begin;
  }
}
