// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.newsbeam.model.row.Description;
import org.newsbeam.parquet.TableFiles;
import org.newsbeam.parquet.TableRows;

/**
 * How many records a unit of input held, counted where it was read: what articles and rejects must
 * add up to. Its table is gone when the run ends.
 */
public record Records(
    @Description("articles and rejects together") long records,
    @Description("articles that are rejects too: kept, but not annotated") long notAnnotated,
    @Description("rejects whose annotation failed") long failed) {

  /** All records that a run read; to be asked before its scratch files are removed. */
  static Records total(OutputFolder output) throws IOException {
    Records total = new Records(0, 0, 0);
    for (ResourceId file : output.parquetFiles(Table.RECORDS.name())) {
      try (TableRows<Records> rows = TableFiles.read(file.toString(), Records.class)) {
        while (rows.hasNext()) {
          Records unit = rows.next();
          total =
              new Records(
                  total.records + unit.records,
                  total.notAnnotated + unit.notAnnotated,
                  total.failed + unit.failed);
        }
      }
    }
    return total;
  }
}
