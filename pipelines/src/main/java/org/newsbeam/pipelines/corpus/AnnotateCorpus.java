// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import org.apache.beam.sdk.Pipeline;
import org.newsbeam.ingest.PlanWork;

/**
 * The main pipeline: article files in, all tables out. Lists the files and shares them out; reads,
 * annotates and writes the articles of each unit ({@link ArticleAnnotator} is their walk); adds
 * them up over the corpus.
 */
public final class AnnotateCorpus {

  private AnnotateCorpus() {}

  /** Adds the steps to {@code pipeline}. */
  public static void build(Pipeline pipeline, AnnotateSettings settings, OutputFolder output) {
    pipeline
        .apply("PlanWork", PlanWork.of(settings.inputs(), settings.reading().baseFolder()))
        .apply("AnnotateUnits", AnnotateUnits.to(output, settings))
        .apply("WriteCorpusTables", WriteCorpusTables.to(output, settings.aggregation()));
  }
}
