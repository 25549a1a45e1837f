// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.IOException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.newsbeam.coder.pack.PackStores;
import org.newsbeam.coder.pack.Packer;

/** Writes the rows of each bundle to parts of its own. */
final class WritePartsFn<T> extends DoFn<byte[], TableFile> {

  private final Counter rows = Metrics.counter("newsbeam", "rows");
  private final TableSpec<T> table;
  private final Coder<T> coder;
  private transient PartWriter<T> parts;

  WritePartsFn(TableSpec<T> table, Coder<T> coder) {
    this.table = table;
    this.coder = coder;
  }

  @StartBundle
  public void start() {
    parts = new PartWriter<>(table);
  }

  @ProcessElement
  public void write(@Element byte[] pack, PipelineOptions options) {
    Packer.unpack(pack, PackStores.of(options), coder, parts::write);
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    for (TableFile part : parts.finish()) {
      rows.inc(part.rows());
      context.output(part, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
    }
  }
}
