// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The local disk, read without Beam: a small table is shown before Beam would have started. */
final class LocalStorage implements Storage {

  /** Whether {@code path} is a local one: it is there, or is neither a URI nor a pattern. */
  static boolean holds(String path) {
    try {
      return Files.exists(Path.of(path)) || !path.matches("[A-Za-z][\\w+.-]+:.*|.*[*?\\[{].*");
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public boolean isFile(String name) {
    return Files.isRegularFile(Path.of(name));
  }

  @Override
  public List<String> parquetFiles(String folder) throws IOException {
    return list(Path.of(folder)).stream()
        .filter(file -> file.toString().endsWith(".parquet") && Files.isRegularFile(file))
        .map(Path::toString)
        .toList();
  }

  @Override
  public Map<String, List<String>> tables(String folder) throws IOException {
    Map<String, List<String>> tables = new TreeMap<>();
    for (Path below : list(Path.of(folder))) {
      List<String> files = parquetFiles(below.toString());
      if (!files.isEmpty()) {
        tables.put(below.getFileName().toString(), files);
      }
    }
    return tables;
  }

  /** What is in a folder, by name, except what is hidden. */
  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  @Override
  public SeekableByteChannel open(String name) throws IOException {
    return Files.newByteChannel(Path.of(name));
  }
}
