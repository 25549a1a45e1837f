// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsbeam.aggregate.FindRepeatedRows;
import org.newsbeam.aggregate.FindSharedLines;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.plan.PlanWork;
import org.newsbeam.model.repeat.RepeatedRows;
import org.newsbeam.model.repeat.SharedLine;
import org.newsbeam.parquet.TableFile;
import org.newsbeam.pipelines.corpus.article.ArticleAnnotator;
import org.newsbeam.pipelines.corpus.output.Manifest;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.pipelines.corpus.output.RunInputs;
import org.newsbeam.pipelines.corpus.output.Table;

/**
 * The main pipeline: article files in, all tables out. Shares the listed files out; reads,
 * annotates and writes the articles of each unit ({@link ArticleAnnotator} is their walk); adds
 * them up over the corpus.
 */
public final class AnnotateCorpus {

  private AnnotateCorpus() {}

  /**
   * Adds the steps to {@code pipeline}.
   *
   * @param inputs the files
   * @param claim to the folder for the tables, as workers see it, which holds the list of files
   * @param draft the manifest, without what only the end of the run can tell
   */
  public static void build(
      Pipeline pipeline,
      AnnotateSettings settings,
      RunInputs inputs,
      RunClaim claim,
      Manifest draft) {
    PCollection<WorkUnit> units =
        pipeline.apply(
            "PlanWork",
            PlanWork.ofList(claim.folder().inputList()).withInputBytes(draft.inputs().bytes()));
    AnnotateUnits annotate = AnnotateUnits.to(claim.folder(), settings);
    if (settings.boilerplate() == Boilerplate.CORPUS) {
      annotate = annotate.withSharedLines(sharedLines(units, settings));
    }
    if (inputs.hasTables()) {
      annotate = annotate.withRepeated(repeated(units, settings));
    }
    PCollectionTuple articles = units.apply("AnnotateUnits", annotate);
    PCollection<TableFile> files =
        AnnotateUnits.digests(articles)
            .apply(
                "WriteCorpusTables", WriteCorpusTables.to(claim.folder(), settings.aggregation()));
    PCollectionTuple.of(
            FinishRun.FILES,
            PCollectionList.of(articles.get(FinishRun.FILES))
                .and(files)
                .apply("AllFiles", Flatten.pCollections()))
        .and(FinishRun.RECORDS, articles.get(FinishRun.RECORDS))
        .apply(
            "FinishRun",
            FinishRun.of(claim, draft, Table.OF_PIPELINE, settings.failures().articles())
                .withInputs(settings.reading()));
  }

  private static PCollectionView<Iterable<RepeatedRows>> repeated(
      PCollection<WorkUnit> units, AnnotateSettings settings) {
    return units
        .apply("ListOrigins", ParDo.of(new ListOriginsFn(settings.reading())))
        .apply(
            "FindRepeatedRows",
            FindRepeatedRows.create().withBuckets(settings.aggregation().buckets()))
        .apply("ViewRepeatedRows", View.asIterable());
  }

  private static PCollectionView<Iterable<SharedLine>> sharedLines(
      PCollection<WorkUnit> units, AnnotateSettings settings) {
    return units
        .apply("CountLines", ParDo.of(new CountLinesFn(settings)))
        .apply(
            "FindSharedLines",
            FindSharedLines.create().withBuckets(settings.aggregation().buckets()))
        .apply("ViewSharedLines", View.asIterable());
  }
}
