// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of a local disk; object stores have none. No link in it is followed: it may lead back
 * into the folder, or out of it.
 */
final class LocalFolder {

  private LocalFolder() {}

  /** Whether there is nothing in it but folders. */
  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.skip(1).allMatch(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
    }
  }

  /** Removes it with all that is in it; of a link to it, the link. */
  static void remove(Path folder) throws IOException {
    List<Path> deepestFirst = new ArrayList<>();
    try (Stream<Path> found = Files.walk(folder)) {
      found.sorted(Comparator.reverseOrder()).forEach(deepestFirst::add);
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
