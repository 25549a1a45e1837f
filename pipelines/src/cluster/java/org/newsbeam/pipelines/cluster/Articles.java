// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Articles to run on: copies of those in testdata, which are as many others to the program. */
final class Articles {

  private Articles() {}

  /** Copies testdata/articles into {@code folder}, {@code times} times. */
  static Path copies(Path folder, int times) throws IOException {
    Path source = Path.of("testdata/articles");
    List<Path> files;
    try (Stream<Path> found = Files.walk(source)) {
      files = found.filter(Files::isRegularFile).toList();
    }
    for (int i = 0; i < times; i++) {
      for (Path file : files) {
        Path copy = folder.resolve("copy-" + i).resolve(source.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return folder;
  }
}
