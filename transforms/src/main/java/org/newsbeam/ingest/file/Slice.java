// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.file;

import static java.util.Objects.requireNonNull;

/**
 * What is read of a file: all of it, some lines of a JSON Lines file, some records of a WARC, or
 * some row groups of a Parquet file.
 *
 * @param file the file, as it was listed
 * @param begin its first byte
 * @param end the byte after its last one; of a whole file, its size when it was listed
 * @param firstLine the number, from 1, of the line that {@code begin} starts; 0 for a whole file,
 *     of which nothing is known yet; {@link #RECORDS} for the records of a WARC that begin here;
 *     {@link #ROW_GROUPS} for row groups
 * @param firstRecord the smallest number that a record of it may have
 */
public record Slice(InputFile file, long begin, long end, long firstLine, long firstRecord) {

  /** In place of a line: the range may begin and end within a record. */
  static final long RECORDS = -1;

  /** In place of a line: the range begins and ends with row groups. */
  static final long ROW_GROUPS = -2;

  public Slice {
    requireNonNull(file, "file");
    if (begin < 0 || begin > end || firstLine < ROW_GROUPS) {
      throw new IllegalArgumentException(
          "impossible slice of " + file.uri() + ": " + begin + ".." + end + ", line " + firstLine);
    }
  }

  /** All of a file. */
  public static Slice whole(InputFile file) {
    return new Slice(file, 0, file.bytes(), 0, 0);
  }

  /** Some lines. */
  public static Slice lines(InputFile file, long begin, long end, long firstLine) {
    return new Slice(file, begin, end, firstLine, firstLine);
  }

  /** The records of a WARC that begin in a range. */
  public static Slice records(InputFile file, long begin, long end) {
    return new Slice(file, begin, end, RECORDS, begin + 1);
  }

  /** Some row groups, the first of which begins with the row {@code firstRow}, from 1. */
  public static Slice rowGroups(InputFile file, long begin, long end, long firstRow) {
    return new Slice(file, begin, end, ROW_GROUPS, firstRow);
  }

  public String uri() {
    return file.uri();
  }

  public boolean isRowGroups() {
    return firstLine == ROW_GROUPS;
  }

  public boolean isRecords() {
    return firstLine == RECORDS;
  }

  public boolean isWhole() {
    return firstLine == 0;
  }

  public long bytes() {
    return end - begin;
  }
}
