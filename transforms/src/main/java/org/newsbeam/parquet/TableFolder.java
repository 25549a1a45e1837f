// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;

/** The folder that holds the Parquet files of a table. */
public final class TableFolder {

  private static final String PARQUET = "*.parquet";

  private TableFolder() {}

  /**
   * The names of the files directly in {@code folder}, in order; none if there is no such folder.
   * Beam's own search would walk all that lies below, round and round where a link leads back.
   */
  public static List<String> files(String folder) throws IOException {
    List<String> files = folder.contains("://") ? remote(folder) : local(folder);
    Collections.sort(files);
    return files;
  }

  private static List<String> remote(String folder) throws IOException {
    List<String> files = new ArrayList<>();
    FileSystems.match(folder + "/" + PARQUET, EmptyMatchTreatment.ALLOW)
        .metadata()
        .forEach(file -> files.add(file.resourceId().toString()));
    return files;
  }

  private static List<String> local(String folder) throws IOException {
    List<String> files = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(folder), PARQUET)) {
      for (Path file : found) {
        if (Files.isRegularFile(file)) {
          files.add(file.toString());
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      return files;
    }
    return files;
  }
}
