// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows to parts of a table: one part, or several if they grow large. A part that is never
 * finished is read by nobody.
 */
public final class PartWriter<T> {

  private final TableSpec<T> table;
  private final List<TableFile> finished = new ArrayList<>();
  private @Nullable OpenTableFile<T> open;

  public PartWriter(TableSpec<T> table) {
    this.table = table;
  }

  /**
   * Writes a row.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void write(T row) {
    try {
      if (open == null) {
        open = TableFiles.create(table, table.scratch());
      }
      open.write(row);
      if (open.size() >= TableFiles.FILE_BYTES) {
        close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a part of " + table.folder(), e);
    }
  }

  /** Ends the last part and tells all of them, none if there was no row. */
  public List<TableFile> finish() throws IOException {
    if (open != null) {
      close();
    }
    return List.copyOf(finished);
  }

  private void close() throws IOException {
    OpenTableFile<T> part = open;
    open = null;
    part.close();
    finished.add(part.finished());
  }
}
