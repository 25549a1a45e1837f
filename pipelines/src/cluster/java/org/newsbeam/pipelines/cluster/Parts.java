// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Unfinished files of a run. */
final class Parts {

  private Parts() {}

  /** Whether a part of the table of articles has been opened: an article has been annotated. */
  static boolean areIn(Path output) throws IOException {
    Path parts = output.resolve(".newsbeam/articles");
    if (!Files.isDirectory(parts)) {
      return false;
    }
    try (Stream<Path> files = Files.list(parts)) {
      return files.findAny().isPresent();
    }
  }
}
