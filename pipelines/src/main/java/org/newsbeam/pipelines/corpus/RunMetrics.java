// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.Serializable;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.newsbeam.model.Reject;
import org.newsbeam.pipelines.launch.Progress;

/**
 * What a run counts while it goes on, for the progress line and for the runner's own user
 * interface: articles, tokens, quotes, bytes, rejects in all and by their reason ({@code
 * rejects.empty}), and the time of each stage in milliseconds ({@code millis.annotate}). No row is
 * made of them.
 */
final class RunMetrics implements Serializable {

  private static final String REJECTS = "rejects";

  private final Counter articles = counter("articles");
  private final Counter tokens = counter("tokens");
  private final Counter quotes = counter("quotes");
  private final Counter bytes = counter("bytes");
  private transient long annotateNanos;
  private transient long writeNanos;

  private static Counter counter(String name) {
    return Metrics.counter(Progress.NAMESPACE, name);
  }

  void addArticle(long itsTokens, long itsQuotes) {
    articles.inc();
    tokens.inc(itsTokens);
    quotes.inc(itsQuotes);
  }

  void addReject(Reject reject) {
    counter(REJECTS).inc();
    counter(REJECTS + "." + reject.reason()).inc();
  }

  /** Work that may fail. */
  interface Work<T, E extends Exception> {
    T get() throws E;
  }

  /** Does the work of annotating an article. */
  <T, E extends Exception> T annotating(Work<T, E> work) throws E {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      annotateNanos += System.nanoTime() - start;
    }
  }

  /** Does the work of writing the rows of an article. */
  void writing(Runnable work) {
    long start = System.nanoTime();
    work.run();
    writeNanos += System.nanoTime() - start;
  }

  /**
   * Ends a unit of work. What was neither annotating nor writing was reading.
   *
   * @param start when it began, by {@link System#nanoTime}
   */
  void endUnit(long unitBytes, long start) {
    bytes.inc(unitBytes);
    long all = System.nanoTime() - start;
    counter("millis.read").inc((all - annotateNanos - writeNanos) / 1_000_000);
    counter("millis.annotate").inc(annotateNanos / 1_000_000);
    counter("millis.write").inc(writeNanos / 1_000_000);
    annotateNanos = 0;
    writeNanos = 0;
  }
}
