// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.plan.InputLists;
import org.newsbeam.parquet.TableFiles;
import org.newsbeam.parquet.TableRows;

/** The table {@code inputs}: the files that a run read, as they were listed. */
public final class InputTable {

  private InputTable() {}

  /**
   * Writes the table, a row at a time.
   *
   * @param unread the URIs of those on the run's list that it could not read
   */
  public static void write(OutputFolder output, Set<String> unread, ReadSettings reading)
      throws IOException {
    try (TableRows<InputFile> listed = InputLists.read(output.inputList())) {
      Iterator<InputRow> rows =
          stream(listed)
              .filter(file -> !unread.contains(file.uri()))
              .map(file -> InputRow.of(file, reading))
              .iterator();
      TableFiles.write(output.spec(Table.INPUTS), () -> rows);
    }
  }

  private static Stream<InputFile> stream(Iterator<InputFile> files) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, 0), false);
  }

  /** Hands over the rows of {@code run}; none if an early version of the program wrote it. */
  public static void read(OutputFolder run, Consumer<InputRow> rows) throws IOException {
    for (ResourceId file : run.parquetFiles(Table.INPUTS.name())) {
      try (TableRows<InputRow> found = TableFiles.read(file.toString(), InputRow.class)) {
        found.forEachRemaining(rows);
      }
    }
  }
}
