// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.util.Map;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.newsbeam.parquet.TableFiles;
import org.newsbeam.parquet.TableRows;
import org.newsbeam.parquet.TableSpec;

/**
 * How many records a unit of input held, counted where it was read: what articles and rejects must
 * add up to.
 */
public record Records(long records) {

  private static final String FOLDER = ".newsbeam/records";

  static TableSpec<Records> tableIn(OutputFolder output) {
    return new TableSpec<>(
        Records.class, output.child(FOLDER), output.scratch("records-parts"), Map.of());
  }

  /** All records that a run read; to be asked before its scratch files are removed. */
  static long total(OutputFolder output) throws IOException {
    long total = 0;
    for (ResourceId file : output.parquetFiles(FOLDER)) {
      try (TableRows<Records> rows = TableFiles.read(file.toString(), Records.class)) {
        while (rows.hasNext()) {
          total += rows.next().records();
        }
      }
    }
    return total;
  }
}
