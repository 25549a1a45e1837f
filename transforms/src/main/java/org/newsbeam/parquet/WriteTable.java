// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.newsbeam.coder.pack.Packed;

/**
 * Writes records as the Parquet files of one table. Rows are never shuffled: each bundle writes
 * parts of its own, and {@link MergeParts} makes few files of them. A bundle that is tried again
 * leaves parts that nobody reads. The metric {@code rows} of the namespace {@code newsbeam} counts
 * what was written.
 */
public final class WriteTable<T> extends PTransform<Packed<T>, PCollection<TableFile>> {

  private final TableSpec<T> table;

  private WriteTable(TableSpec<T> table) {
    this.table = table;
  }

  public static <T> WriteTable<T> of(TableSpec<T> table) {
    return new WriteTable<>(table);
  }

  @Override
  public PCollection<TableFile> expand(Packed<T> rows) {
    return rows.packs()
        .apply("WriteParts", ParDo.of(new WritePartsFn<>(table, rows.coder())))
        .apply("MergeParts", MergeParts.of(table));
  }
}
