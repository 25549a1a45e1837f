// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.repeat;

import static java.util.Objects.requireNonNull;

/**
 * Where an article in the table of an earlier run came from; or that a file is read, from which
 * such an article may have come.
 *
 * @param sourceUri the file that the article came from, or that is read, as tables name it
 * @param record the article's place in that file, or {@link #FILE}
 * @param table the URI of the Parquet file that holds the article; that of the file that is read
 * @param row the number of the article's row in it, from 1
 */
public record Origin(String sourceUri, long record, String table, long row) {

  /** In place of a record: the file itself is read. */
  public static final long FILE = -1;

  public Origin {
    requireNonNull(sourceUri, "sourceUri");
    requireNonNull(table, "table");
  }

  /** That a file is read. */
  public static Origin file(String sourceUri, String uri) {
    return new Origin(sourceUri, FILE, uri, 0);
  }
}
