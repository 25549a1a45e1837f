// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.util.Map;
import org.newsbeam.ingest.plan.InputLists;
import org.newsbeam.pipelines.corpus.output.Manifest;
import org.newsbeam.pipelines.corpus.output.Manifest.Inputs;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.RunInputs;

/**
 * What is done before a pipeline begins: all that its manifest needs and only the start can tell.
 */
public final class CorpusRun {

  private CorpusRun() {}

  /** Begins a run of {@link AnnotateCorpus}: writes the list of its files, drafts its manifest. */
  public static Manifest beginAnnotating(
      OutputFolder output,
      String version,
      Map<String, Object> options,
      RunInputs inputs,
      AnnotateSettings settings)
      throws IOException {
    InputLists.write(output.inputList(), inputs.files());
    return new Manifest(
        version,
        "run",
        options,
        inputs.told(),
        ModelDigests.of(settings.nameModels(), settings.aliases()),
        null,
        Map.of());
  }

  /** Drafts the manifest of a run of {@link SummarizeCorpus}. */
  public static Manifest beginSummarizing(
      String version, Map<String, Object> options, Inputs inputs) {
    return new Manifest(version, "summarize", options, inputs, Map.of(), null, Map.of());
  }
}
