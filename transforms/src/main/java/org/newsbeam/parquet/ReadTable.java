// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsbeam.coder.RecordCoder;

/**
 * Reads the rows of tables that {@link WriteTable} wrote. Only the names of the files travel
 * between workers, one key each: a table of a thousand files is read by as many workers as there
 * are.
 */
public final class ReadTable<T> extends PTransform<PBegin, PCollection<T>> {

  private final Class<T> type;
  private final List<String> folders;

  private ReadTable(Class<T> type, List<String> folders) {
    this.type = type;
    this.folders = List.copyOf(folders);
  }

  /** The rows of all Parquet files directly in {@code folders}. */
  public static <T> ReadTable<T> of(Class<T> type, List<String> folders) {
    return new ReadTable<>(type, folders);
  }

  @Override
  public PCollection<T> expand(PBegin begin) {
    return begin
        .apply("Folders", Create.of(folders))
        .apply("ListFiles", ParDo.of(new ListFilesFn()))
        .apply("ShareFiles", GroupByKey.create())
        .apply("ReadFile", ParDo.of(new ReadFileFn<>(type)))
        .setTypeDescriptor(TypeDescriptor.of(type))
        .setCoder(RecordCoder.of(type));
  }

  private static final class ListFilesFn extends DoFn<String, KV<String, String>> {

    @ProcessElement
    public void list(@Element String folder, OutputReceiver<KV<String, String>> files)
        throws IOException {
      for (String name : TableFolder.files(folder)) {
        files.output(KV.of(name, name));
      }
    }
  }

  private static final class ReadFileFn<T> extends DoFn<KV<String, Iterable<String>>, T> {

    private final Class<T> type;

    ReadFileFn(Class<T> type) {
      this.type = type;
    }

    @ProcessElement
    public void read(@Element KV<String, Iterable<String>> files, OutputReceiver<T> rows)
        throws IOException {
      for (String file : files.getValue()) {
        try (TableRows<T> found = TableFiles.read(file, type)) {
          found.forEachRemaining(rows::output);
        }
      }
    }
  }
}
