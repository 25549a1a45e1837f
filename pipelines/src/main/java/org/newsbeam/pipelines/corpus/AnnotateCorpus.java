// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsbeam.aggregate.FindSharedLines;
import org.newsbeam.ingest.PlanWork;
import org.newsbeam.ingest.WorkUnit;
import org.newsbeam.model.SharedLine;

/**
 * The main pipeline: article files in, all tables out. Lists the files and shares them out; reads,
 * annotates and writes the articles of each unit ({@link ArticleAnnotator} is their walk); adds
 * them up over the corpus.
 */
public final class AnnotateCorpus {

  private AnnotateCorpus() {}

  /** Adds the steps to {@code pipeline}. What {@code earlier} runs have read is left out. */
  public static void build(
      Pipeline pipeline, AnnotateSettings settings, EarlierRuns earlier, OutputFolder output) {
    PCollection<WorkUnit> units =
        pipeline.apply(
            "PlanWork",
            PlanWork.of(settings.inputs(), settings.reading().baseFolder()).withFiles(earlier));
    AnnotateUnits annotate = AnnotateUnits.to(output, settings);
    if (settings.boilerplate() == Boilerplate.CORPUS) {
      annotate = annotate.withSharedLines(sharedLines(units, settings));
    }
    units
        .apply("AnnotateUnits", annotate)
        .apply("WriteCorpusTables", WriteCorpusTables.to(output, settings.aggregation()));
  }

  private static PCollectionView<Iterable<SharedLine>> sharedLines(
      PCollection<WorkUnit> units, AnnotateSettings settings) {
    return units
        .apply("CountLines", ParDo.of(new CountLinesFn(settings.reading())))
        .apply(
            "FindSharedLines",
            FindSharedLines.create().withBuckets(settings.aggregation().buckets()))
        .apply("ViewSharedLines", View.asIterable());
  }
}
