// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A running Flink cluster, asked over its REST interface. */
final class FlinkCluster {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String master;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  private FlinkCluster(String master) {
    this.master = master;
  }

  /** The cluster at {@code host:port}. */
  static FlinkCluster at(String master) {
    return new FlinkCluster(master);
  }

  /**
   * How many tasks it can run at a time.
   *
   * @throws UsageException if it does not answer or has no workers
   */
  int slots() {
    try {
      int slots = get("/overview").path("slots-total").asInt();
      if (slots == 0) {
        throw new UsageException("the Flink cluster at " + master + " has no TaskManagers");
      }
      return slots;
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException(
          "--flinkMaster=" + master + ": no Flink cluster answers there: " + Failure.cause(e), e);
    }
  }

  /**
   * How many articles the youngest running job of this name has annotated: what the step that
   * annotates has handed on, an element an article. The counters themselves come only when its
   * tasks end. Empty if no such job runs.
   */
  Optional<Progress> progress(String jobName) throws IOException {
    JsonNode found = null;
    for (JsonNode job : get("/jobs/overview").path("jobs")) {
      boolean mine = job.path("name").asText().equals(jobName) && job.path("end-time").asLong() < 0;
      if (mine && (found == null || start(job) > start(found))) {
        found = job;
      }
    }
    if (found == null) {
      return Optional.empty();
    }
    long articles = 0;
    for (JsonNode step : get("/jobs/" + found.path("jid").asText()).path("vertices")) {
      if (step.path("name").asText().endsWith(Progress.ARTICLES_STEP + ")")) {
        articles = step.path("metrics").path("write-records").asLong();
      }
    }
    return Optional.of(Progress.ofArticles(articles));
  }

  private static long start(JsonNode job) {
    return job.path("start-time").asLong();
  }

  private JsonNode get(String path) throws IOException {
    URI uri = URI.create((master.contains("://") ? master : "http://" + master) + path);
    try {
      HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
      return new ObjectMapper().readTree(client.send(request, BodyHandlers.ofString()).body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
