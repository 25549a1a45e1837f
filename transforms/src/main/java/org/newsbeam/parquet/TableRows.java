// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.parquet.hadoop.ParquetReader;
import org.jspecify.annotations.Nullable;

/** The rows of a Parquet file, in order; to be closed. */
public final class TableRows<T> implements Iterator<T>, Closeable {

  private final String name;
  private final ParquetReader<T> rows;
  private @Nullable T next;

  TableRows(String name, ParquetReader<T> rows) throws IOException {
    this.name = name;
    this.rows = rows;
    this.next = read();
  }

  private @Nullable T read() throws IOException {
    try {
      return rows.read();
    } catch (RuntimeException e) {
      throw RowGroups.damaged(name, e);
    }
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  /**
   * The next row.
   *
   * @throws UncheckedIOException if the file cannot be read or is damaged
   */
  @Override
  public T next() {
    T row = next;
    if (row == null) {
      throw new NoSuchElementException();
    }
    try {
      next = read();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return row;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
