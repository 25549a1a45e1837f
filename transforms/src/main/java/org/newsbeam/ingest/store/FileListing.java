// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.SourceUri;

/**
 * Finds the files that are to be read.
 *
 * <p>A pattern is a file; a folder, which stands for every file below it; or a glob, which matches
 * files and never folders. In globs {@code *} and {@code ?} stay within a name, {@code **} goes
 * through any number of folders, none included, and <code>[abc]</code>, <code>{a,b}</code> and
 * {@code \} are as in {@link java.nio.file.FileSystem#getPathMatcher}. What exists under the very
 * name of the pattern is meant, even if the name has brackets in it. Links are followed. A folder
 * that cannot be looked into is listed itself, so that reading it gives a reject.
 *
 * <p>Below folders and by globs these are never found, unless a glob asks for them by name: files
 * and folders whose names begin with a full stop or an underscore, {@code *.crc}, the output
 * folder, and folders that hold an earlier run. A run's folder that is a pattern itself stands for
 * its {@code articles} table.
 *
 * <p>Patterns with a scheme other than {@code file:} go to Beam's file systems, which the caller
 * has set up.
 */
public final class FileListing {

  private FileListing() {}

  /** The files that the patterns name, where nothing is written. */
  public static List<InputFile> list(Collection<String> patterns, Path base) throws IOException {
    return list(patterns, base, null).files();
  }

  /**
   * The files that the patterns name, each once.
   *
   * @param base the folder that relative patterns start from
   * @param output the output folder, an absolute path or a URI; null if nothing is written
   * @throws NoSuchInputException if one of the patterns names no file
   */
  public static Listing list(Collection<String> patterns, Path base, @Nullable String output)
      throws IOException {
    ListingRules rules = new ListingRules(output);
    Storage local = new LocalFiles(base);
    Storage remote = new RemoteFiles();
    ListingBuilder listing = new ListingBuilder();
    for (String pattern : patterns) {
      if (pattern.isBlank()) {
        throw new NoSuchInputException("an empty pattern");
      }
      Storage storage = SourceUri.isRemote(pattern) ? remote : local;
      ListingBuilder found = new ListingBuilder();
      storage.list(pattern, rules, found);
      if (found.isEmpty()) {
        throw found.passedOver().isEmpty()
            ? new NoSuchInputException(pattern)
            : NoSuchInputException.passedOver(pattern, found.passedOver());
      }
      listing.addAll(found);
    }
    return listing.listing();
  }
}
