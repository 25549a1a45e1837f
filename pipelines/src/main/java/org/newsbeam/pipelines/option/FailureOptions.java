// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.option;

import org.newsbeam.pipelines.corpus.FailureLimits;
import org.newsbeam.pipelines.launch.UsageException;
import picocli.CommandLine.Option;

/** What is borne of articles that cannot be read or annotated in time or at all. */
public final class FailureOptions {

  @Option(
      names = "--maxArticleSeconds",
      paramLabel = "N",
      description =
          "an article whose reading or annotation takes more CPU time is a reject"
              + " (default: ${DEFAULT-VALUE})")
  private int seconds = 300;

  @Option(
      names = "--maxFailures",
      paramLabel = "N",
      description =
          "a run in which the reading or annotation of more articles fails or takes too long"
              + " fails itself"
              + " (default: ${DEFAULT-VALUE})")
  private int failures = 100;

  public FailureLimits limits() {
    if (seconds < 1 || failures < 0) {
      throw new UsageException("--maxArticleSeconds must be 1 or more, --maxFailures 0 or more");
    }
    return new FailureLimits(seconds, failures);
  }
}
