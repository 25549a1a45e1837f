// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.IOException;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;

/** Writes the rows of each bundle to parts of its own. */
final class WritePartsFn<T> extends DoFn<T, TableFile> {

  private final Counter rows = Metrics.counter("newsbeam", "rows");
  private final TableSpec<T> table;
  private transient PartWriter<T> parts;

  WritePartsFn(TableSpec<T> table) {
    this.table = table;
  }

  @StartBundle
  public void start() {
    parts = new PartWriter<>(table);
  }

  @ProcessElement
  public void write(@Element T row) {
    parts.write(row);
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    for (TableFile part : parts.finish()) {
      rows.inc(part.rows());
      context.output(part, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
    }
  }
}
