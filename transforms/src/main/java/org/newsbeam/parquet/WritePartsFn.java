// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.jspecify.annotations.Nullable;

/** Writes the rows of each bundle to a part of its own, or to several if there are very many. */
final class WritePartsFn<T> extends DoFn<T, TableFile> {

  private final TableSpec<T> table;
  private transient @Nullable OpenTableFile<T> open;
  private transient List<TableFile> finished;

  WritePartsFn(TableSpec<T> table) {
    this.table = table;
  }

  @StartBundle
  public void start() {
    open = null;
    finished = new ArrayList<>();
  }

  @ProcessElement
  public void write(@Element T row) throws IOException {
    if (open == null) {
      open = TableFiles.create(table, table.scratch());
    }
    open.write(row);
    if (open.size() >= WriteTable.FILE_BYTES) {
      close();
    }
  }

  @FinishBundle
  public void finish(FinishBundleContext context) throws IOException {
    if (open != null) {
      close();
    }
    for (TableFile part : finished) {
      context.output(part, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
    }
  }

  private void close() throws IOException {
    OpenTableFile<T> part = open;
    open = null;
    part.close();
    finished.add(part.finished());
  }
}
