// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.newsbeam.clean.LineHashes;
import org.newsbeam.ingest.UnitReader;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.model.repeat.ArticleLines;
import org.newsbeam.pipelines.corpus.article.GuardedReading;
import org.newsbeam.pipelines.corpus.article.GuardedThread;
import org.newsbeam.pipelines.launch.Progress;

/**
 * Reads the articles of a unit for their lines alone; whoever annotates them writes the rejects.
 */
final class CountLinesFn extends DoFn<WorkUnit, ArticleLines> {

  private final Counter bytes = Metrics.counter(Progress.NAMESPACE, "bytes.lines");

  private final AnnotateSettings settings;

  private transient GuardedThread thread;

  CountLinesFn(AnnotateSettings settings) {
    this.settings = settings;
  }

  @Setup
  public void open() {
    thread = new GuardedThread(settings.failures().articleSeconds());
  }

  @ProcessElement
  public void read(@Element WorkUnit unit, OutputReceiver<ArticleLines> lines) {
    UnitReader.of(settings.reading())
        .guardedBy(new GuardedReading(thread, failure -> {}))
        .read(unit, article -> lines.output(LineHashes.of(article)), reject -> {});
    bytes.inc(unit.bytes());
  }

  @Teardown
  public void close() {
    thread.close();
  }
}
