// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.newsbeam.parquet.TableSpec;
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
  public String inputList() {
    return scratch("list");
  }

  /** A folder for unfinished files of {@code name}, gone when the run ends. */
  String scratch(String name) {
    return child(SCRATCH + "/" + name);
  }

  /** Removes what an earlier run left in it. */
  void clear() throws IOException {
    FolderFiles files = files();
    Table.OF_RUN.forEach(table -> files.refuseLink(table.name()));
    files.remove(SUCCESS);
    files.remove(MANIFEST);
    files.removeFolder(SCRATCH);
    // Only what a run writes: a folder named articles may also hold somebody's articles.
    for (Table<?> table : Table.OF_RUN) {
      FolderFiles.remove(files.parquetFiles(table.name()));
    }
  }

  /** Whether a file is one of those that {@link #clear} removes. */
  boolean wouldRemove(String file) {
    String whole = absolute().folder + "/";
    int slash = file.lastIndexOf('/');
    return file.startsWith(whole)
        && file.endsWith(".parquet")
        && Table.OF_RUN.stream()
            .anyMatch(table -> file.substring(0, slash).equals(whole + table.name()));
  }

  /** Gives the folder to the run {@code id}, whosever it was before. */
  void giveTo(String id) {
    try {
      StoredText.write(child(CLAIM), id);
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
  public void finish(String manifest) throws IOException {
    StoredText.write(child(MANIFEST), manifest);
    StoredText.write(child(SUCCESS), "");
    files().removeFolder(SCRATCH);
  }

  /** How {@code table} is written below this folder. */
  public <T> TableSpec<T> spec(Table<T> table) {
    return new TableSpec<>(
        table.row(), child(table.name()), scratch(table.name()), table.descriptions());
  }

  /** Whether a run was finished here. */
  boolean isWhole() throws IOException {
    return !files().named(SUCCESS).isEmpty();
  }

  /** Whether a run of article tables was finished here. */
  public boolean isFinished() throws IOException {
    return isWhole() && !parquetFiles(Table.ARTICLES.name()).isEmpty();
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
  public List<ResourceId> parquetFiles(String name) throws IOException {
    return files().parquetFiles(name);
  }

  /** What {@code manifest.json} says of the run that was finished here; empty if none was. */
  public Optional<String> manifest() throws IOException {
    return isWhole() ? StoredText.read(files().named(MANIFEST)) : Optional.empty();
  }

  /** The files in it. */
  FolderFiles files() {
    return new FolderFiles(folder);
  }

  @Override
  public String toString() {
    return folder;
  }
}
