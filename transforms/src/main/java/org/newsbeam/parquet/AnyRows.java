// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.io.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a Parquet file that anybody may have written, one row group in memory at a time; to
 * be closed. Whatever is wrong with the file is an {@link IOException}.
 */
@SuppressWarnings("rawtypes") // The class of a map says nothing of what is in it.
public final class AnyRows implements Closeable {

  private final String name;
  private final AnyReadSupport support;
  private final ParquetReader<Map> reader;
  private Map<String, Object> row = Map.of();

  private static final class Builder extends ParquetReader.Builder<Map> {

    private final AnyReadSupport support;

    Builder(InputFile file, AnyReadSupport support) {
      super(file);
      this.support = support;
    }

    @Override
    protected ReadSupport<Map> getReadSupport() {
      return support;
    }
  }

  private AnyRows(String name, AnyReadSupport support, ParquetReader<Map> reader) {
    this.name = name;
    this.support = support;
    this.reader = reader;
  }

  /**
   * The rows of the row groups that lie between two bytes of a file.
   *
   * @param name what to call the file in an error
   * @param channel all of the file; closed with the rows
   * @param begin the first byte of a row group
   * @param end the first byte of another, or the size of the file
   */
  public static AnyRows open(String name, SeekableByteChannel channel, long begin, long end)
      throws IOException {
    try {
      AnyReadSupport support = new AnyReadSupport();
      return new AnyRows(
          name,
          support,
          new Builder(new ChannelInputFile(name, channel), support)
              .withConf(new PlainParquetConfiguration())
              .withCodecFactory(new PageCodecs())
              .usePageChecksumVerification()
              .withFileRange(begin, end)
              .build());
    } catch (RuntimeException e) {
      throw RowGroups.damaged(name, e);
    }
  }

  /** Goes to the next row, if there is one. */
  public boolean next() throws IOException {
    try {
      @Nullable Map<?, ?> read = reader.read();
      row = read == null ? Map.of() : PlainValues.of(read, support.oldTimes());
      return read != null;
    } catch (RuntimeException e) {
      throw RowGroups.damaged(name, e);
    }
  }

  /** The number of the row in its file, from 1. */
  public long number() {
    return reader.getCurrentRowIndex() + 1;
  }

  /**
   * The row, column name to value: strings, numbers, booleans, lists of these and maps of names to
   * these. Times and dates are strings of ISO 8601; bytes that are no UTF-8 are left out.
   */
  public Map<String, Object> row() {
    return row;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
