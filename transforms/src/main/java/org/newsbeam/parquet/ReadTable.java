// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsbeam.coder.RecordCoder;

/** Reads the rows of tables that {@link WriteTable} wrote. */
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
        .apply("ReadFiles", ParDo.of(new ReadFilesFn<>(type)))
        .setTypeDescriptor(TypeDescriptor.of(type))
        .setCoder(RecordCoder.of(type));
  }

  private static final class ReadFilesFn<T> extends DoFn<String, T> {

    private final Class<T> type;

    ReadFilesFn(Class<T> type) {
      this.type = type;
    }

    @ProcessElement
    public void read(@Element String folder, OutputReceiver<T> rows) throws IOException {
      for (MatchResult.Metadata file : FileSystems.match(folder + "/*.parquet").metadata()) {
        try (TableRows<T> found = TableFiles.read(file.resourceId().toString(), type)) {
          found.forEachRemaining(rows::output);
        }
      }
    }
  }
}
