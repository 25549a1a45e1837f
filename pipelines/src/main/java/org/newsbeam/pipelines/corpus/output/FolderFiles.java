// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.newsbeam.ingest.store.RemoteFiles;
import org.newsbeam.parquet.TableFolder;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * What stands in a folder of a local disk or a store.
 *
 * @param folder its path or URI, without a slash at the end
 */
record FolderFiles(String folder) {

  boolean isLocal() {
    return !folder.contains("://");
  }

  /** The file of this very name, alone; nothing if there is none. */
  List<ResourceId> named(String name) throws IOException {
    if (!isLocal()) {
      return matches(name);
    }
    return Files.isRegularFile(path(name)) ? List.of(resource(child(name))) : List.of();
  }

  /** The Parquet files directly below {@code name}. */
  List<ResourceId> parquetFiles(String name) throws IOException {
    return TableFolder.files(child(name)).stream().map(FolderFiles::resource).toList();
  }

  /** Whether there is no file in it, however deep. */
  boolean isEmpty() throws IOException {
    if (!isLocal()) {
      return below("").isEmpty();
    }
    try {
      return !Files.exists(path("")) || LocalFolder.isEmpty(path(""));
    } catch (UncheckedIOException e) {
      throw new UsageException("cannot look into " + folder + ": " + reason(e.getCause()), e);
    }
  }

  /**
   * Makes sure that {@code name} does not lead somewhere else.
   *
   * @throws UsageException if it does
   */
  void refuseLink(String name) {
    if (isLocal() && Files.isSymbolicLink(path(name))) {
      throw new UsageException(
          child(name) + " is a link; a run writes to folders of its own alone");
    }
  }

  /** Removes files. */
  static void remove(List<ResourceId> files) throws IOException {
    FileSystems.delete(files, StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  /** Removes the file of this name, if there is one; of a link, the link. */
  void remove(String name) throws IOException {
    if (!isLocal()) {
      remove(matches(name));
    } else if (isThere(name)) {
      Files.delete(path(name));
    }
  }

  /** Removes a folder with all that is in it, if there is one; of a link, the link. */
  void removeFolder(String name) {
    try {
      if (!isLocal()) {
        FileSystems.delete(below(name + "/"), StandardMoveOptions.IGNORE_MISSING_FILES);
      } else if (isThere(name)) {
        LocalFolder.remove(path(name));
      }
    } catch (IOException e) {
      throw new UsageException("cannot clear " + child(name) + ": " + reason(e), e);
    }
  }

  /** Why a file cannot be reached, in a few words. */
  static String reason(IOException e) {
    return e instanceof FileSystemException failed && failed.getReason() != null
        ? failed.getReason()
        : String.valueOf(e.getMessage());
  }

  private boolean isThere(String name) {
    return Files.exists(path(name), LinkOption.NOFOLLOW_LINKS);
  }

  private String child(String name) {
    return folder + "/" + name;
  }

  private Path path(String name) {
    return Path.of(folder, name);
  }

  private static ResourceId resource(String name) {
    return FileSystems.matchNewResource(name, false);
  }

  /** All files in a folder and in those below it; HDFS has {@code **} match the latter only. */
  private Set<ResourceId> below(String name) throws IOException {
    Set<ResourceId> files = new LinkedHashSet<>(matches(name + "*"));
    files.addAll(matches(name + "**"));
    return files;
  }

  private List<ResourceId> matches(String pattern) throws IOException {
    return FileSystems.match(child(pattern), EmptyMatchTreatment.ALLOW).metadata().stream()
        .filter(found -> !RemoteFiles.isFolder(found))
        .map(MatchResult.Metadata::resourceId)
        .toList();
  }
}
