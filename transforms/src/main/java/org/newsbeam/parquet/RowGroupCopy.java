// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import com.jerolba.carpet.io.OutputStreamOutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.util.MimeTypes;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.FileMetaData;

/** Puts files of one table together without decoding their rows. */
final class RowGroupCopy {

  private static final ParquetReadOptions OPTIONS =
      ParquetReadOptions.builder(new PlainParquetConfiguration()).build();

  private RowGroupCopy() {}

  /** Copies the row groups of {@code parts}, at least one, in their order to a new file. */
  static TableFile of(List<TableFile> parts, String name) throws IOException {
    FileMetaData like;
    try (ParquetFileReader first = open(parts.get(0))) {
      like = first.getFileMetaData();
    }
    try (OutputStream out =
        Channels.newOutputStream(
            FileSystems.create(FileSystems.matchNewResource(name, false), MimeTypes.BINARY))) {
      ParquetFileWriter copy =
          new ParquetFileWriter(
              new OutputStreamOutputFile(out),
              like.getSchema(),
              ParquetFileWriter.Mode.CREATE,
              ParquetRows.ROW_GROUP_BYTES,
              ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
              null,
              ParquetProperties.builder().build());
      copy.start();
      for (TableFile part : parts) {
        try (ParquetFileReader rows = open(part)) {
          rows.appendTo(copy);
        }
      }
      copy.end(like.getKeyValueMetaData());
    }
    return new TableFile(
        name,
        parts.stream().mapToLong(TableFile::rows).sum(),
        parts.stream().mapToLong(TableFile::bytes).sum(),
        parts.get(0).firstKey());
  }

  private static ParquetFileReader open(TableFile part) throws IOException {
    SeekableByteChannel channel =
        (SeekableByteChannel) FileSystems.open(FileSystems.matchNewResource(part.name(), false));
    return ParquetFileReader.open(new ChannelInputFile(part.name(), channel), OPTIONS);
  }
}
