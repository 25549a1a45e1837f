// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.newsbeam.ingest.RemoteFiles;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * The folder that a run writes: tables, {@code manifest.json} and, last of all, {@code _SUCCESS}. A
 * folder without {@code _SUCCESS} holds no whole run.
 */
public final class OutputFolder implements Serializable {

  private static final long serialVersionUID = 1;

  private static final String SCRATCH = ".newsbeam";
  private static final String MANIFEST = "manifest.json";
  private static final String SUCCESS = "_SUCCESS";
  private static final String CLAIM = SCRATCH + "/claim";

  private final String folder;

  public OutputFolder(String folder) {
    this.folder = folder.replaceAll("(?<=.)/+$", "");
  }

  /** The path or URI of {@code name} in this folder. */
  public String child(String name) {
    return folder + "/" + name;
  }

  /** A folder for the list of the files that a run reads, gone when it ends. */
  String inputList() {
    return scratch("list");
  }

  /** A folder for unfinished files of {@code name}, gone when the run ends. */
  String scratch(String name) {
    return child(SCRATCH + "/" + name);
  }

  /**
   * Makes the folder ready to be written, and takes it from any run that was begun before.
   *
   * @param overwrite whether an earlier run in it may be removed
   * @throws UsageException if it holds anything and may not be overwritten, or cannot be written
   */
  public RunClaim prepare(boolean overwrite) throws IOException {
    if (isLocal() && folder.matches(".*[*?\\[\\]{}\\\\].*")) {
      throw new UsageException("--output=" + folder + " must be without any of * ? [ ] { } \\");
    }
    if (isLocal() && Files.exists(Path.of(folder)) && !Files.isDirectory(Path.of(folder))) {
      throw new UsageException("--output=" + folder + " is a file, not a folder");
    }
    if (!below("").isEmpty() && !overwrite) {
      throw new UsageException(
          "--output=" + folder + " is not empty; choose another folder or add --overwrite");
    }
    remove(SUCCESS);
    remove(MANIFEST);
    removeFolder(SCRATCH);
    // Only what a run writes: a folder named articles may also hold somebody's articles.
    for (Table<?> table : Table.OF_RUN) {
      remove(table.name() + "/*.parquet");
    }
    return claimed();
  }

  /** Whether a file is one of those that {@link #prepare} removes. */
  boolean wouldRemove(String file) {
    String whole = absolute().folder + "/";
    int slash = file.lastIndexOf('/');
    return file.startsWith(whole)
        && file.endsWith(".parquet")
        && Table.OF_RUN.stream()
            .anyMatch(table -> file.substring(0, slash).equals(whole + table.name()));
  }

  private RunClaim claimed() {
    RunClaim claim = new RunClaim(this, UUID.randomUUID().toString());
    try {
      StoredText.write(child(CLAIM), claim.id());
      return claim;
    } catch (IOException e) {
      throw new UsageException("cannot write to --output=" + folder + ": " + reason(e), e);
    }
  }

  /** Whose the folder is while a run writes to it. */
  Optional<String> claim() throws IOException {
    return StoredText.read(matches(CLAIM));
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.FileSystemException failed && failed.getReason() != null
        ? failed.getReason()
        : String.valueOf(e.getMessage());
  }

  /**
   * Writes the manifest, then {@code _SUCCESS}, then removes what is unfinished: whoever is to do
   * this again, or what came before it, because a machine was lost finds what he needs until then.
   */
  void finish(String manifest) throws IOException {
    StoredText.write(child(MANIFEST), manifest);
    StoredText.write(child(SUCCESS), "");
    removeFolder(SCRATCH);
  }

  /** Whether a run of article tables was finished here. */
  public boolean isFinished() throws IOException {
    return !matches(SUCCESS).isEmpty() && !parquetFiles(Table.ARTICLES.name()).isEmpty();
  }

  /** This folder as workers see it, wherever they were started: a local one by its whole path. */
  public OutputFolder absolute() {
    return isLocal()
        ? new OutputFolder(Path.of(folder).toAbsolutePath().normalize().toString())
        : this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OutputFolder o && absolute().folder.equals(o.absolute().folder);
  }

  @Override
  public int hashCode() {
    return absolute().folder.hashCode();
  }

  /** The Parquet files directly below {@code name}. */
  List<ResourceId> parquetFiles(String name) throws IOException {
    return matches(name + "/*.parquet");
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

  /** What {@code manifest.json} says of the run that was finished here; empty if none was. */
  public Optional<String> manifest() throws IOException {
    return matches(SUCCESS).isEmpty() ? Optional.empty() : StoredText.read(matches(MANIFEST));
  }

  private void remove(String name) throws IOException {
    FileSystems.delete(matches(name), StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private void removeFolder(String name) {
    try {
      FileSystems.delete(below(name + "/"), StandardMoveOptions.IGNORE_MISSING_FILES);
      if (isLocal() && Files.isDirectory(Path.of(child(name)))) {
        LocalFolder.remove(Path.of(child(name)));
      }
    } catch (IOException e) {
      throw new UsageException("cannot clear " + child(name) + ": " + reason(e), e);
    }
  }

  private boolean isLocal() {
    return !folder.contains("://");
  }

  @Override
  public String toString() {
    return folder;
  }
}
