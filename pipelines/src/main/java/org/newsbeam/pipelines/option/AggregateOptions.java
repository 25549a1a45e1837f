// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.option;

import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.fold.Buckets;
import org.newsbeam.pipelines.corpus.AggregateSettings;
import org.newsbeam.pipelines.launch.UsageException;
import picocli.CommandLine.Option;

/** How corpus tables are made. */
public final class AggregateOptions {

  @Option(
      names = "--aggregateBuckets",
      paramLabel = "N",
      description =
          "groups that keys are spread over, each in the memory of one worker (default: one for"
              + " 4 MB of input, at most 50,000; of small input one for 1 MB, 4 to 16)")
  private @Nullable Integer buckets;

  @Option(
      names = "--minPairArticles",
      paramLabel = "N",
      description =
          "leave out pairs of entities that fewer articles name (default: ${DEFAULT-VALUE})")
  private int minPairArticles = 2;

  /** The settings for a corpus of {@code bytes} as stored. */
  public AggregateSettings settings(long bytes) {
    int number = buckets == null ? Buckets.forBytes(bytes) : buckets;
    if (number < 1 || minPairArticles < 1) {
      throw new UsageException("--aggregateBuckets and --minPairArticles must be 1 or more");
    }
    return new AggregateSettings(number, minPairArticles);
  }
}
