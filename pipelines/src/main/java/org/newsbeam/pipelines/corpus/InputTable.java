// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.newsbeam.ingest.InputFile;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.parquet.TableFiles;
import org.newsbeam.parquet.TableRows;

/** The table {@code inputs}: the files that a run read, as they were when it began. */
final class InputTable {

  private InputTable() {}

  static void write(OutputFolder output, List<InputFile> files, ReadSettings reading)
      throws IOException {
    List<InputRow> rows = files.stream().map(file -> InputRow.of(file, reading)).toList();
    TableFiles.write(Table.INPUTS.in(output), rows);
  }

  /** Hands over the rows of {@code run}; none if an early version of the program wrote it. */
  static void read(OutputFolder run, Consumer<InputRow> rows) throws IOException {
    for (ResourceId file : run.parquetFiles(Table.INPUTS.name())) {
      try (TableRows<InputRow> found = TableFiles.read(file.toString(), InputRow.class)) {
        found.forEachRemaining(rows);
      }
    }
  }
}
