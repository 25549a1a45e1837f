// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.time.Duration;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricQueryResults;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.newsbeam.coder.pack.PackStores;

/** Runs a pipeline and shows its progress until it ends, where the runner lets itself be asked. */
public final class WatchedRun {

  private static final org.joda.time.Duration TICK = org.joda.time.Duration.standardSeconds(1);

  private WatchedRun() {}

  /**
   * Runs {@code pipeline} to its end, unless its runner was asked only to begin it, or to write it
   * down.
   *
   * @param arguments what its runner was asked
   * @return whether it has ended
   * @throws RuntimeException what the pipeline failed with
   */
  public static boolean run(Pipeline pipeline, List<String> arguments, ProgressView view) {
    long start = System.nanoTime();
    RemoteWatch watch = RemoteWatch.of(pipeline.getOptions().getJobName(), arguments, view, start);
    try {
      return ended(begun(pipeline, watch), arguments, view, start);
    } finally {
      PackStores.close(pipeline.getOptions());
    }
  }

  private static PipelineResult begun(Pipeline pipeline, RemoteWatch watch) {
    try {
      return pipeline.run();
    } finally {
      watch.end();
    }
  }

  private static boolean ended(
      PipelineResult result, List<String> arguments, ProgressView view, long start) {
    if (RunnerDefaults.isDetached(arguments)) {
      return false;
    }
    PipelineResult.State state = result.waitUntilFinish(TICK);
    while (state == null || !state.isTerminal()) {
      view.show(progress(result), Duration.ofNanos(System.nanoTime() - start));
      state = result.waitUntilFinish(TICK);
    }
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the runner ended the pipeline in state " + state);
    }
    return true;
  }

  private static Progress progress(PipelineResult result) {
    MetricQueryResults metrics =
        result
            .metrics()
            .queryMetrics(
                MetricsFilter.builder()
                    .addNameFilter(MetricNameFilter.inNamespace(Progress.NAMESPACE))
                    .build());
    return new Progress(
        sum(metrics, "articles"),
        sum(metrics, "quotes"),
        sum(metrics, "rejects"),
        sum(metrics, "bytes"),
        sum(metrics, "bytes.lines"),
        sum(metrics, "rows"));
  }

  private static long sum(MetricQueryResults metrics, String name) {
    long sum = 0;
    for (MetricResult<Long> counter : metrics.getCounters()) {
      if (counter.getName().getName().equals(name)) {
        sum += counter.getAttempted();
      }
    }
    return sum;
  }
}
