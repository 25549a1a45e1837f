// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.Method;
import org.apache.parquet.hadoop.ParquetWriter;

/** A Parquet file that is being written. */
final class OpenTableFile<T> implements Closeable {

  private final String name;
  private final ParquetWriter<T> writer;
  private final Method key;
  private String firstKey = "";
  private long rows;
  private long bytes;

  OpenTableFile(String name, ParquetWriter<T> writer, Class<T> type) {
    this.name = name;
    this.writer = writer;
    this.key = type.getRecordComponents()[0].getAccessor();
  }

  void write(T row) throws IOException {
    if (rows == 0) {
      firstKey = keyOf(row);
    }
    writer.write(row);
    rows++;
  }

  private String keyOf(T row) {
    try {
      return String.valueOf(key.invoke(row));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the accessors of " + row.getClass() + " are not public", e);
    }
  }

  String name() {
    return name;
  }

  /** The bytes written and waiting to be written. */
  long size() {
    return writer.getDataSize();
  }

  @Override
  public void close() throws IOException {
    bytes = size();
    writer.close();
  }

  /** What was written; to be asked after closing. */
  TableFile finished() {
    return new TableFile(name, rows, bytes, firstKey);
  }
}
