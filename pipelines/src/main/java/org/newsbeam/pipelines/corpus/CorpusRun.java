// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.util.Map;
import org.newsbeam.pipelines.corpus.Manifest.Inputs;
import org.newsbeam.pipelines.corpus.Manifest.Reconciliation;
import org.newsbeam.pipelines.corpus.Manifest.TableSize;

/** What is done when a pipeline has ended: count, reconcile, write the manifest, say success. */
public final class CorpusRun {

  private CorpusRun() {}

  /** Ends a run of {@link AnnotateCorpus}. */
  public static Manifest finishAnnotating(
      OutputFolder output,
      String version,
      Map<String, Object> options,
      RunInputs inputs,
      AnnotateSettings settings)
      throws IOException {
    InputTable.write(output, inputs.files(), settings.reading());
    Map<String, TableSize> sizes = Manifest.sizes(output, Table.OF_RUN);
    Records read = Records.total(output);
    FailureCount.check(read.failed(), settings.failures().articles(), null);
    Reconciliation records =
        new Reconciliation(
            read.records(),
            sizes.get("articles").rows(),
            sizes.get("rejects").rows(),
            read.notAnnotated(),
            read.failed());
    Map<String, String> models = ModelDigests.of(settings.nameModels(), settings.aliases());
    return finish(
        output, new Manifest(version, "run", options, inputs.told(), models, records, sizes));
  }

  /** Ends a run of {@link SummarizeCorpus}. */
  public static Manifest finishSummarizing(
      OutputFolder output, String version, Map<String, Object> options, Inputs inputs)
      throws IOException {
    Map<String, TableSize> sizes = Manifest.sizes(output, Table.OF_CORPUS);
    return finish(
        output, new Manifest(version, "summarize", options, inputs, Map.of(), null, sizes));
  }

  private static Manifest finish(OutputFolder output, Manifest manifest) throws IOException {
    output.finish(manifest.json());
    return manifest;
  }
}
