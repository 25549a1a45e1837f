// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;

/**
 * What a Parquet file says of itself in its footer.
 *
 * @param groups its row groups, in order
 * @param columns its columns, in order
 * @param pairs what its writer noted, by key
 */
public record RowGroups(List<Group> groups, List<Column> columns, Map<String, String> pairs) {

  /** A row group: its first byte, the number of its first row, from 1, and how many rows it has. */
  public record Group(long begin, long firstRow, long rows) {}

  public RowGroups {
    groups = List.copyOf(groups);
    columns = List.copyOf(columns);
    pairs = Map.copyOf(pairs);
  }

  /**
   * Reads a footer and closes the channel.
   *
   * @param name what to call the file in an error
   * @throws IOException if the file cannot be read or is no whole Parquet file
   */
  public static RowGroups read(String name, SeekableByteChannel channel) throws IOException {
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).build();
    try (channel;
        ParquetFileReader footer =
            ParquetFileReader.open(new ChannelInputFile(name, channel), options)) {
      return new RowGroups(
          groups(footer.getRowGroups()),
          footer.getFileMetaData().getSchema().getFields().stream().map(Column::of).toList(),
          footer.getFileMetaData().getKeyValueMetaData());
    } catch (RuntimeException e) {
      throw damaged(name, e);
    }
  }

  private static List<Group> groups(List<BlockMetaData> blocks) {
    List<BlockMetaData> inOrder = new ArrayList<>(blocks);
    inOrder.sort(Comparator.comparingLong(BlockMetaData::getStartingPos));
    List<Group> groups = new ArrayList<>();
    long firstRow = 1;
    for (BlockMetaData block : inOrder) {
      groups.add(new Group(block.getStartingPos(), firstRow, block.getRowCount()));
      firstRow += block.getRowCount();
    }
    return groups;
  }

  /** How many rows all of them have. */
  public long rows() {
    return groups.stream().mapToLong(Group::rows).sum();
  }

  /** The library meets damage in many ways, of which each is somebody's file and not our fault. */
  static IOException damaged(String name, RuntimeException e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message =
        root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    return new IOException(message.replace(name + " ", ""), e);
  }
}
