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
 * Puts the parts of a table together into its files, of about {@link TableFiles#FILE_BYTES} each.
 * Only the names of the parts are gathered. Without parts there is one file, with the schema and no
 * rows.
 */
public final class MergeParts<T>
    extends PTransform<PCollection<TableFile>, PCollection<TableFile>> {

  private static final TableFile NO_PART = new TableFile("", 0, 0, "");

  private final TableSpec<T> table;

  private MergeParts(TableSpec<T> table) {
    this.table = table;
  }

  public static <T> MergeParts<T> of(TableSpec<T> table) {
    return new MergeParts<>(table);
  }

  @Override
  public PCollection<TableFile> expand(PCollection<TableFile> parts) {
    PCollection<TableFile> noPart =
        parts
            .getPipeline()
            .apply("NoPart", Create.of(NO_PART).withCoder(RecordCoder.of(TableFile.class)));
    return PCollectionList.of(parts)
        .and(noPart)
        .apply("AllParts", Flatten.pCollections())
        .apply("OneKey", WithKeys.of(0))
        .apply("GatherParts", GroupByKey.create())
        .apply("PlanFiles", ParDo.of(new PlanFilesFn()))
        .apply("SpreadFiles", GroupByKey.create())
        .apply("MergeFiles", ParDo.of(new MergeFn<>(table)));
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
      for (FilePlan plan : FilePlan.of(parts, TableFiles.FILE_BYTES)) {
        plans.output(KV.of(plan.name(), plan));
      }
    }
  }

  private static final class MergeFn<T> extends DoFn<KV<String, Iterable<FilePlan>>, TableFile> {

    private final TableSpec<T> table;

    MergeFn(TableSpec<T> table) {
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
