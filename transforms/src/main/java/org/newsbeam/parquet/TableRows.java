// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import com.jerolba.carpet.CloseableIterator;
import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;

/** The rows of a Parquet file, in order; to be closed. */
public final class TableRows<T> implements Iterator<T>, Closeable {

  private final CloseableIterator<T> rows;

  TableRows(CloseableIterator<T> rows) {
    this.rows = rows;
  }

  @Override
  public boolean hasNext() {
    return rows.hasNext();
  }

  @Override
  public T next() {
    return rows.next();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
