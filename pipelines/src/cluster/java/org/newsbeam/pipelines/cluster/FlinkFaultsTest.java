// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.pipelines.TrapModel;

/** A Flink cluster that loses a machine in the middle of a run, or meets articles that fail. */
public class FlinkFaultsTest {

  private static final String ANNOTATE = "AnnotateUnits/AnnotateAndWrite)";

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void aKilledTaskManagerCostsNoRow() throws Exception {
    Path folder = temporary.getRoot().toPath();
    Path articles = Articles.copies(temporary.newFolder("articles").toPath(), 40);
    Path expected = folder.resolve("expected");
    Path output = folder.resolve("output");
    Launcher.run(folder, 0, "run", "--input=" + articles, "--output=" + expected);
    try (FlinkCluster cluster = FlinkCluster.start(temporary.newFolder().toPath(), 2);
        Child run =
            Launcher.start(
                folder,
                "run",
                "--input=" + articles,
                "--output=" + output,
                "--runner=FlinkRunner",
                "--flinkMaster=" + cluster.master())) {
      Wait.until(
          "an article is being written",
          () -> Parts.areIn(output) && runsAnnotating(cluster).isPresent());
      String victim = runsAnnotating(cluster).orElseThrow();
      cluster.kill(victim);
      run.mustEnd(0);
      JsonNode job = onlyJob(cluster);
      assertEquals("FINISHED", job.path("state").asText());
      assertTrue("no step was run again", attempts(cluster, job) > 0);
      assertThat(failure(cluster, job), containsString(victim));
      String counters =
          cluster.get("/jobs/" + job.path("jid").asText() + "/accumulators").toString();
      for (String counter : List.of("articles", "tokens", "quotes", "bytes", "millis.annotate")) {
        assertThat(counters, containsString("\\\"NAME\\\": \\\"" + counter));
      }
    }
    Rows.assertSame("Flink cluster less a TaskManager", expected, output);
    assertTrue("scratch files stay", Files.notExists(output.resolve(".newsbeam")));
  }

  @Test
  public void anArticleThatFailsIsARejectAndOneTooManyFailsTheJob() throws Exception {
    Path folder = temporary.getRoot().toPath();
    Path articles = Articles.copies(temporary.newFolder("articles").toPath(), 2);
    Files.writeString(articles.resolve("hanging.txt"), TrapModel.HANGING);
    Path throwing = Files.writeString(articles.resolve("throwing.txt"), TrapModel.THROWING);
    Path traps = folder.resolve("traps.bin");
    System.setProperty(TrapModel.ALLOWED, TrapModel.PACKAGE);
    TrapModel.write(traps);
    Path expected = folder.resolve("expected");
    Path output = folder.resolve("output");
    String[] local = {"run", "--nameModel=" + traps, "--maxArticleSeconds=20"};
    TrappedBundle.of("direct", folder)
        .run(0, with(local, "--input=" + articles, "--output=" + expected));
    String rejects = Rows.of(expected).get("rejects").toString();
    assertThat(rejects, containsString("\"reason\":\"timeout\""));
    assertThat(rejects, containsString("no features for Throwtown"));
    TrappedBundle flink = TrappedBundle.of("flink", folder);
    try (FlinkCluster cluster =
        FlinkCluster.start(temporary.newFolder().toPath(), 2, TrappedBundle.OPTION)) {
      String[] remote = with(local, "--runner=FlinkRunner", "--flinkMaster=" + cluster.master());
      flink.run(0, with(remote, "--input=" + articles, "--output=" + output));
      Rows.assertSame("Flink cluster with articles that fail", expected, output);
      Path failed = folder.resolve("failed");
      String told =
          flink.run(
              1, with(remote, "--input=" + throwing, "--output=" + failed, "--maxFailures=0"));
      assertThat(told, containsString("--maxFailures=0"));
      assertTrue(Files.notExists(failed.resolve("_SUCCESS")));
    }
  }

  private static String[] with(String[] arguments, String... more) {
    return Stream.of(arguments, more).flatMap(Stream::of).toArray(String[]::new);
  }

  /** A TaskManager with an annotating task that has not ended. */
  private static Optional<String> runsAnnotating(FlinkCluster cluster) throws Exception {
    JsonNode job = onlyJob(cluster);
    for (JsonNode task : annotating(cluster, job).path("subtasks")) {
      if (task.path("status").asText().equals("RUNNING")) {
        return Optional.of(task.path("taskmanager-id").asText());
      }
    }
    return Optional.empty();
  }

  /** How often tasks that annotate were started again. */
  private static int attempts(FlinkCluster cluster, JsonNode job) throws Exception {
    int attempts = 0;
    for (JsonNode task : annotating(cluster, job).path("subtasks")) {
      attempts += task.path("attempt").asInt();
    }
    return attempts;
  }

  private static String failure(FlinkCluster cluster, JsonNode job) throws Exception {
    return cluster.get("/jobs/" + job.path("jid").asText() + "/exceptions").toString();
  }

  private static JsonNode annotating(FlinkCluster cluster, JsonNode job) throws Exception {
    String path = "/jobs/" + job.path("jid").asText();
    for (JsonNode step : cluster.get(path).path("vertices")) {
      if (step.path("name").asText().endsWith(ANNOTATE)) {
        return cluster.get(path + "/vertices/" + step.path("id").asText());
      }
    }
    throw new AssertionError("no step annotates: " + cluster.get(path));
  }

  private static JsonNode onlyJob(FlinkCluster cluster) throws Exception {
    JsonNode jobs = cluster.get("/jobs/overview").path("jobs");
    assertEquals(jobs.toString(), 1, jobs.size());
    assertEquals("newsbeam-run-output", jobs.get(0).path("name").asText());
    return jobs.get(0);
  }
}
