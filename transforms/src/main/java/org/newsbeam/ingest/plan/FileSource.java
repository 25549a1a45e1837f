// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.plan;

import java.io.IOException;
import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.store.FileListing;
import org.newsbeam.parquet.TableRows;

/** Where the names of the files come from that a pipeline reads; asked once, by one worker. */
sealed interface FileSource extends Serializable {

  /** Hands over the files, ordered by URI. */
  void forEach(Consumer<InputFile> files) throws IOException;

  /**
   * Whatever patterns name when the pipeline runs.
   *
   * @param folder what relative ones start from
   */
  record Patterns(List<String> patterns, URI folder) implements FileSource {

    public Patterns {
      patterns = List.copyOf(patterns);
    }

    @Override
    public void forEach(Consumer<InputFile> files) throws IOException {
      FileListing.list(patterns, Path.of(folder)).forEach(files);
    }
  }

  /** A list that {@link InputLists} has written. */
  record Written(String folder) implements FileSource {

    @Override
    public void forEach(Consumer<InputFile> files) throws IOException {
      try (TableRows<InputFile> rows = InputLists.read(folder)) {
        rows.forEachRemaining(files);
      }
    }
  }
}
