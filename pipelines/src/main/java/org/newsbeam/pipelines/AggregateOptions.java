// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.util.Map;
import org.newsbeam.pipelines.corpus.AggregateSettings;
import org.newsbeam.pipelines.launch.UsageException;
import picocli.CommandLine.Option;

/** How corpus tables are made. */
final class AggregateOptions {

  @Option(
      names = "--aggregateBuckets",
      paramLabel = "N",
      description =
          "groups that keys are spread over; more for a cluster (default: ${DEFAULT-VALUE})")
  private int buckets = 16;

  @Option(
      names = "--minPairArticles",
      paramLabel = "N",
      description =
          "leave out pairs of entities that fewer articles name (default: ${DEFAULT-VALUE})")
  private int minPairArticles = 2;

  AggregateSettings settings() {
    if (buckets < 1 || minPairArticles < 1) {
      throw new UsageException("--aggregateBuckets and --minPairArticles must be 1 or more");
    }
    return new AggregateSettings(buckets, minPairArticles);
  }

  Map<String, Object> asMap() {
    return Map.of("minPairArticles", minPairArticles);
  }
}
