// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.beam.sdk.io.fs.ResourceId;
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

  /** The folder of this path or URI, which must not be empty: the root of a disk is none. */
  public OutputFolder(String folder) {
    if (folder.isBlank()) {
      throw new IllegalArgumentException("an output folder without a name");
    }
    this.folder = withoutScheme(folder).replaceAll("(?<=.)/+$", "");
  }

  private static String withoutScheme(String folder) {
    if (!folder.startsWith("file:")) {
      return folder;
    }
    try {
      return Path.of(URI.create(folder)).toString();
    } catch (IllegalArgumentException e) { // It is not encoded as URIs are.
      return folder.replaceFirst("^file:(//)?", "");
    }
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
    FolderFiles files = files();
    if (files.isLocal() && folder.matches(".*[*?\\[\\]{}\\\\].*")) {
      throw new UsageException("--output=" + folder + " must be without any of * ? [ ] { } \\");
    }
    if (files.isLocal() && Files.exists(Path.of(folder)) && !Files.isDirectory(Path.of(folder))) {
      throw new UsageException("--output=" + folder + " is a file, not a folder");
    }
    if (!overwrite && !files.isEmpty()) {
      throw new UsageException("--output=" + folder + " is not empty" + whatToDo());
    }
    Table.OF_RUN.forEach(table -> files.refuseLink(table.name()));
    files.remove(SUCCESS);
    files.remove(MANIFEST);
    files.removeFolder(SCRATCH);
    // Only what a run writes: a folder named articles may also hold somebody's articles.
    for (Table<?> table : Table.OF_RUN) {
      FolderFiles.remove(files.parquetFiles(table.name()));
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

  private String whatToDo() throws IOException {
    if (!files().named(SUCCESS).isEmpty()) {
      return ": it holds a whole run; choose another folder, or add --overwrite to remove the run";
    }
    return claim().isPresent()
        ? ": it holds a run that was broken off, or still goes on; add --resume to begin it anew"
        : "; choose another folder or add --overwrite";
  }

  private RunClaim claimed() {
    RunClaim claim = new RunClaim(this, UUID.randomUUID().toString());
    try {
      StoredText.write(child(CLAIM), claim.id());
      return claim;
    } catch (IOException e) {
      throw new UsageException(
          "cannot write to --output=" + folder + ": " + FolderFiles.reason(e), e);
    }
  }

  /** Whose the folder is while a run writes to it. */
  Optional<String> claim() throws IOException {
    return StoredText.read(files().named(CLAIM));
  }

  /**
   * Writes the manifest, then {@code _SUCCESS}, then removes what is unfinished: whoever is to do
   * this again, or what came before it, because a machine was lost finds what he needs until then.
   */
  void finish(String manifest) throws IOException {
    StoredText.write(child(MANIFEST), manifest);
    StoredText.write(child(SUCCESS), "");
    files().removeFolder(SCRATCH);
  }

  /** Whether a run of article tables was finished here. */
  public boolean isFinished() throws IOException {
    return !files().named(SUCCESS).isEmpty() && !parquetFiles(Table.ARTICLES.name()).isEmpty();
  }

  /** This folder as workers see it, wherever they were started: a local one by its whole path. */
  public OutputFolder absolute() {
    return files().isLocal()
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
    return files().parquetFiles(name);
  }

  /** What {@code manifest.json} says of the run that was finished here; empty if none was. */
  public Optional<String> manifest() throws IOException {
    return files().named(SUCCESS).isEmpty()
        ? Optional.empty()
        : StoredText.read(files().named(MANIFEST));
  }

  private FolderFiles files() {
    return new FolderFiles(folder);
  }

  @Override
  public String toString() {
    return folder;
  }
}
