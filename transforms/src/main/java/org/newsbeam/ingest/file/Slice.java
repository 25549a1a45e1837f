// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.file;

import static java.util.Objects.requireNonNull;

/** What is read of a file at a time. A format cuts its files itself, and reads what it has cut. */
public sealed interface Slice {

  /** The file, as it was listed. */
  InputFile file();

  /** The place of its first byte, from 0. */
  long begin();

  /** The place after its last byte; of a whole file, its size when it was listed. */
  long end();

  /** The smallest number that a record of it may have. */
  long firstRecord();

  /** Where its file is. */
  default String uri() {
    return file().uri();
  }

  /** Its size as it is stored. */
  default long bytes() {
    return end() - begin();
  }

  /** All of a file. */
  record Whole(InputFile file) implements Slice {

    public Whole {
      requireNonNull(file, "file");
    }

    @Override
    public long begin() {
      return 0;
    }

    @Override
    public long end() {
      return file.bytes();
    }

    @Override
    public long firstRecord() {
      return 0;
    }
  }

  /**
   * Some lines of a file, or rows that are written in lines.
   *
   * @param firstRecord the number, from 1, of the line or row that {@code begin} starts
   */
  record Lines(InputFile file, long begin, long end, long firstRecord) implements Slice {

    public Lines {
      check(file, begin, end);
    }
  }

  /** The records that begin in a range of a file; the range may begin and end within one. */
  record Records(InputFile file, long begin, long end) implements Slice {

    public Records {
      check(file, begin, end);
    }

    @Override
    public long firstRecord() {
      return begin + 1;
    }
  }

  /**
   * Some row groups of a Parquet file.
   *
   * @param firstRecord the number, from 1, of their first row
   */
  record RowGroups(InputFile file, long begin, long end, long firstRecord) implements Slice {

    public RowGroups {
      check(file, begin, end);
    }
  }

  private static void check(InputFile file, long begin, long end) {
    requireNonNull(file, "file");
    if (begin < 0 || begin > end) {
      throw new IllegalArgumentException(
          "impossible slice of " + file.uri() + ": " + begin + ".." + end);
    }
  }
}
