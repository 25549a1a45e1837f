// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import com.jerolba.carpet.AnnotatedLevels;
import com.jerolba.carpet.CarpetParquetReader;
import com.jerolba.carpet.CarpetParquetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.FieldMatchingStrategy;
import com.jerolba.carpet.TimeUnit;
import com.jerolba.carpet.io.OutputStreamOutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Writes records to a Parquet stream and reads them back: zstd, snake_case columns, three-level
 * lists, microsecond timestamps in UTC.
 */
public final class ParquetRows {

  /** Bytes a writer gathers in memory before it writes them as a row group. */
  static final long ROW_GROUP_BYTES = 32L << 20;

  private ParquetRows() {}

  /**
   * A writer of rows of {@code type}, to be closed by the caller; closing it closes {@code out}.
   *
   * @param footer pairs that are written into the file's footer
   */
  public static <T> ParquetWriter<T> writer(
      OutputStream out, Class<T> type, Map<String, String> footer) throws IOException {
    return CarpetParquetWriter.builder(new OutputStreamOutputFile(out), type)
        .withConf(new PlainParquetConfiguration())
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
        .withLevelStructure(AnnotatedLevels.THREE)
        .withDefaultTimeUnit(TimeUnit.MICROS)
        .withRowGroupSize(ROW_GROUP_BYTES)
        .withExtraMetaData(footer)
        .build();
  }

  /**
   * The rows of a file, in order, to be closed by the caller. {@code type} may also be {@code
   * Map.class}: column name to value.
   *
   * @param name what to call the file in an error
   * @throws IOException if it cannot be read or is no whole Parquet file
   */
  public static <T> TableRows<T> read(String name, SeekableByteChannel channel, Class<T> type)
      throws IOException {
    return new TableRows<>(name, reader(new ChannelInputFile(name, channel), type));
  }

  private static <T> ParquetReader<T> reader(ChannelInputFile file, Class<T> type)
      throws IOException {
    return CarpetParquetReader.builder(file, type)
        .fieldMatchingStrategy(
            type.isRecord() ? FieldMatchingStrategy.SNAKE_CASE : FieldMatchingStrategy.FIELD_NAME)
        .withConf(new PlainParquetConfiguration())
        .withCodecFactory(new PageCodecs())
        .build();
  }
}
