// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.language.Engine;
import org.newsbeam.pipelines.corpus.AggregateSettings;
import org.newsbeam.pipelines.corpus.AnnotateCorpus;
import org.newsbeam.pipelines.corpus.AnnotateSettings;
import org.newsbeam.pipelines.corpus.Boilerplate;
import org.newsbeam.pipelines.corpus.CorpusRun;
import org.newsbeam.pipelines.corpus.FailureLimits;
import org.newsbeam.pipelines.corpus.output.Manifest;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.pipelines.corpus.output.RunInputs;
import org.newsbeam.pipelines.launch.BeamArguments;

/** What a runner's user interface can show of a run. */
public class MetricsTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void articlesTokensRejectsByReasonAndTimesAreCounted() throws IOException {
    Map<String, Long> counts = run("testdata/bad");
    assertEquals(5L, (long) counts.get("articles"));
    assertEquals(8L, (long) counts.get("rejects"));
    assertEquals(3L, (long) counts.get("rejects.empty"));
    assertEquals(1L, (long) counts.get("rejects.bad-json"));
    assertTrue(counts.toString(), counts.get("tokens") > counts.get("articles"));
    assertTrue(counts.toString(), counts.get("millis.annotate") > 0);
    assertTrue(counts.toString(), counts.get("millis.read") >= 0);
  }

  private Map<String, Long> run(String input) throws IOException {
    ReadSettings reading = ReadSettings.usual();
    Pipeline pipeline = Pipeline.create(BeamArguments.parse(List.of(), "newsbeam-metrics"));
    OutputFolder output = new OutputFolder(temporary.getRoot().toString());
    AnnotateSettings settings =
        new AnnotateSettings(
            reading,
            List.of(),
            null,
            Engine.FAST,
            new FailureLimits(60, 0),
            Boilerplate.ARTICLE,
            false,
            new AggregateSettings(16, 2));
    RunInputs files = RunInputs.list(List.of(input), List.of(), reading, output);
    RunClaim claim = RunClaim.take(output, false);
    Manifest draft = CorpusRun.beginAnnotating(output, "1", Map.of(), files, settings);
    AnnotateCorpus.build(pipeline, settings, files, claim, draft);
    PipelineResult result = pipeline.run();
    result.waitUntilFinish();
    Map<String, Long> counts = new TreeMap<>();
    for (MetricResult<Long> counter :
        result.metrics().queryMetrics(MetricsFilter.builder().build()).getCounters()) {
      counts.put(counter.getName().getName(), counter.getAttempted());
    }
    return counts;
  }
}
