// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.newsbeam.coder.RecordCoder;

/**
 * Writes records as the Parquet files of one table. Rows are never shuffled: each bundle writes a
 * part of its own, and only the names of the parts are gathered, to be put together into files of
 * about {@link #FILE_BYTES}. A bundle that is tried again leaves a part that nobody reads. A table
 * without rows is one file with its schema.
 */
public final class WriteTable<T> extends PTransform<PCollection<T>, PCollection<TableFile>> {

  /** About how large a file becomes; DuckDB and Spark like 100 MB to 1 GB. */
  static final long FILE_BYTES = 256L << 20;

  private static final TableFile NO_PART = new TableFile("", 0, 0, "");

  private final TableSpec<T> table;

  private WriteTable(TableSpec<T> table) {
    this.table = table;
  }

  public static <T> WriteTable<T> of(TableSpec<T> table) {
    return new WriteTable<>(table);
  }

  @Override
  public PCollection<TableFile> expand(PCollection<T> rows) {
    PCollection<TableFile> parts = rows.apply("WriteParts", ParDo.of(new WritePartsFn<>(table)));
    PCollection<TableFile> noPart =
        rows.getPipeline()
            .apply("NoPart", Create.of(NO_PART).withCoder(RecordCoder.of(TableFile.class)));
    return PCollectionList.of(parts)
        .and(noPart)
        .apply("AllParts", Flatten.pCollections())
        .apply("OneKey", WithKeys.of(0))
        .apply("GatherParts", GroupByKey.create())
        .apply("PlanFiles", ParDo.of(new PlanFilesFn()))
        .apply("SpreadFiles", GroupByKey.create())
        .apply("MergeParts", ParDo.of(new MergePartsFn<>(table)));
  }

  /** One key a file, so that files are written side by side. */
  private static final class PlanFilesFn
      extends DoFn<KV<Integer, Iterable<TableFile>>, KV<String, FilePlan>> {

    @ProcessElement
    public void plan(
        @Element KV<Integer, Iterable<TableFile>> gathered,
        OutputReceiver<KV<String, FilePlan>> plans) {
      List<TableFile> parts = new ArrayList<>();
      gathered.getValue().forEach(parts::add);
      parts.remove(NO_PART);
      for (FilePlan plan : FilePlan.of(parts, FILE_BYTES)) {
        plans.output(KV.of(plan.name(), plan));
      }
    }
  }

  private static final class MergePartsFn<T>
      extends DoFn<KV<String, Iterable<FilePlan>>, TableFile> {

    private final TableSpec<T> table;

    MergePartsFn(TableSpec<T> table) {
      this.table = table;
    }

    @ProcessElement
    public void merge(
        @Element KV<String, Iterable<FilePlan>> planned, OutputReceiver<TableFile> files)
        throws IOException {
      for (FilePlan plan : planned.getValue()) {
        files.output(TableFiles.merge(table, plan.parts(), table.folder() + "/" + plan.name()));
      }
    }
  }
}
