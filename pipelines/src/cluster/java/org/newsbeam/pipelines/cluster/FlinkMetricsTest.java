// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.util.VarInt;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What a Flink cluster shows of a run to those who look at it over REST. */
public class FlinkMetricsTest {

  @ClassRule public static final TemporaryFolder temporary = new TemporaryFolder();

  private static FlinkCluster cluster;
  private static Path output;
  private static JsonNode job;

  @BeforeClass
  public static void run() throws Exception {
    Path folder = temporary.getRoot().toPath();
    output = folder.resolve("looked_on");
    cluster = FlinkCluster.start(temporary.newFolder().toPath(), 1);
    Launcher.run(
        folder,
        0,
        "run",
        "--input=testdata/articles",
        "--input=testdata/bad",
        "--output=" + output,
        "--runner=FlinkRunner",
        "--flinkMaster=" + cluster.master());
    JsonNode jobs = cluster.get("/jobs/overview").path("jobs");
    assertEquals(jobs.toString(), 1, jobs.size());
    job = cluster.get("/jobs/" + jobs.get(0).path("jid").asText());
  }

  @AfterClass
  public static void stop() {
    cluster.close();
  }

  @Test
  public void theJobIsCalledAfterItsOutput() {
    assertEquals("newsbeam-run-looked-on", job.path("name").asText());
  }

  @Test
  public void theStepsHaveReadableNames() {
    String names = job.findValuesAsText("name").toString();
    for (String step :
        List.of(
            "PlanWork/ListFiles/",
            "AnnotateUnits/AnnotateAndWrite)",
            "AnnotateUnits/MergeQuoteRow/MergeFiles/",
            "WriteCorpusTables/AggregateCorpus/MergeEntities/Merge/",
            "WriteCorpusTables/WriteSpeakerRow/MergeParts/MergeFiles/")) {
      assertThat(names, containsString(step));
    }
  }

  @Test
  public void theCountersAreThoseOfTheRun() throws Exception {
    JsonNode records =
        new ObjectMapper().readTree(output.resolve("manifest.json").toFile()).path("records");
    Map<String, Long> counters = counters();
    assertEquals(records.path("articles").asLong(), counters.get("articles").longValue());
    assertEquals(records.path("rejects").asLong(), counters.get("rejects").longValue());
    Map<String, Long> reasons = new TreeMap<>();
    Map<String, Long> counted = new TreeMap<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String row : Rows.of(output).get("rejects")) {
      reasons.merge("rejects." + mapper.readTree(row).path("reason").asText(), 1L, Long::sum);
    }
    counters.forEach(
        (name, count) -> {
          if (name.startsWith("rejects.")) {
            counted.put(name, count);
          }
        });
    assertEquals(reasons, counted);
    for (String name : List.of("tokens", "quotes", "bytes", "millis.read", "millis.annotate")) {
      assertTrue(name + " in " + counters, counters.getOrDefault(name, 0L) > 0);
    }
    assertTrue(counters.toString(), counters.containsKey("millis.write"));
  }

  @Test
  public void theElementsOfTheAnnotatingStepAreArticles() throws IOException {
    for (JsonNode step : job.path("vertices")) {
      if (step.path("name").asText().endsWith("AnnotateUnits/AnnotateAndWrite)")) {
        long sent = step.path("metrics").path("write-records").asLong();
        assertTrue(step.toString(), sent >= Rows.of(output).get("articles").size());
      }
    }
    assertTrue(Files.exists(output.resolve("_SUCCESS")));
  }

  /** Beam's counters: accumulators of the job, each written as a number of variable length. */
  private static Map<String, Long> counters() throws Exception {
    Map<String, Long> counters = new TreeMap<>();
    JsonNode all = cluster.get("/jobs/" + job.path("jid").asText() + "/accumulators");
    for (JsonNode accumulator : all.path("user-task-accumulators")) {
      JsonNode metrics = new ObjectMapper().readTree(accumulator.path("value").asText());
      for (JsonNode metric : metrics.path("metrics").path("attempted")) {
        if (metric.path("labels").path("NAMESPACE").asText().equals("newsbeam")) {
          byte[] number = Base64.getDecoder().decode(metric.path("payload").asText());
          counters.merge(
              metric.path("labels").path("NAME").asText(),
              VarInt.decodeLong(new ByteArrayInputStream(number)),
              Long::sum);
        }
      }
    }
    assertTrue("no counters in " + all, !counters.isEmpty());
    return counters;
  }
}
