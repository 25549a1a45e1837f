// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Map;

/** Where tables lie. Folders are given without a slash at the end. */
public interface Storage {

  /** Whether there is a file of this name. */
  boolean isFile(String name) throws IOException;

  /** The Parquet files directly in {@code folder}, by name; none if there is no such folder. */
  List<String> parquetFiles(String folder) throws IOException;

  /** The Parquet files in each folder directly in {@code folder}, by the names of both. */
  Map<String, List<String>> tables(String folder) throws IOException;

  /** All of a file. */
  SeekableByteChannel open(String name) throws IOException;
}
