// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds the files that are to be read.
 *
 * <p>A pattern is a file; a folder, which stands for every file below it; or a glob, which matches
 * files and never folders. In globs {@code *} and {@code ?} stay within a name, {@code **} goes
 * through any number of folders, none included, and <code>[abc]</code>, <code>{a,b}</code> and
 * {@code \} are as in {@link java.nio.file.FileSystem#getPathMatcher}. What exists under the very
 * name of the pattern is meant, even if the name has brackets in it. Links are followed; hidden
 * files are files. A folder that cannot be looked into is listed itself, so that reading it gives a
 * reject.
 *
 * <p>Patterns with a scheme other than {@code file:} go to Beam's file systems, which the caller
 * has set up.
 */
public final class FileListing {

  private FileListing() {}

  /**
   * The files that the patterns name, each once, ordered by URI.
   *
   * @param base the folder that relative patterns start from
   * @throws NoSuchInputException if one of the patterns names no file
   */
  public static List<InputFile> list(Collection<String> patterns, Path base) throws IOException {
    Storage local = new LocalFiles(base);
    Storage remote = new RemoteFiles();
    TreeMap<String, InputFile> files = new TreeMap<>();
    for (String pattern : patterns) {
      if (pattern.isBlank()) {
        throw new NoSuchInputException("an empty pattern");
      }
      Storage storage = Storage.isRemote(pattern) ? remote : local;
      List<InputFile> found = storage.list(pattern);
      if (found.isEmpty()) {
        throw new NoSuchInputException(pattern);
      }
      found.forEach(file -> files.put(file.uri(), file));
    }
    return new ArrayList<>(files.values());
  }
}
