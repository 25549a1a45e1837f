// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assume.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.pipelines.bench.GeneratedCorpus;

/**
 * How long the same articles take on each runner, and that their rows are the same. Only when it is
 * asked for: {@code .ci/clusters -Dtest=JobTimesTest -Dnewsbeam.cluster.articles=20000}, or with
 * articles of one's own, {@code -Dnewsbeam.cluster.input=articles.jsonl}.
 */
public class JobTimesTest {

  private static final Duration LONGEST = Duration.ofHours(6);

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private int articles = Integer.getInteger("newsbeam.cluster.articles", 0);
  private final String given = System.getProperty("newsbeam.cluster.input", "");
  private final List<String> table = new ArrayList<>();
  private Path folder;
  private Path input;
  private double direct;

  @Test
  public void theSameArticlesOnEveryRunner() throws Exception {
    assumeTrue("-Dnewsbeam.cluster.articles=N is not set", articles > 0 || !given.isEmpty());
    folder = temporary.getRoot().toPath();
    input = given.isEmpty() ? generated() : Path.of(given).toAbsolutePath();
    try (Stream<String> lines = Files.lines(input, UTF_8)) {
      articles = (int) lines.count();
    }
    say("%n%,d articles, %d processors%n", articles, Runtime.getRuntime().availableProcessors());
    say("%-28s %9s %11s %10s %6s%n", "", "seconds", "articles/s", "to Direct", "load");
    Path expected = run("Direct", Map.of());
    String onFlink = "--runner=FlinkRunner";
    same(expected, run("Flink in one process", Map.of(), onFlink, "--flinkMaster=[local]"));
    try (FlinkCluster flink = FlinkCluster.start(temporary.newFolder().toPath(), 2)) {
      String master = "--flinkMaster=" + flink.master();
      same(expected, run("Flink, 2 TaskManagers", Map.of(), onFlink, master));
      say("  written between its stages: %,d bytes an article%n", shuffled(flink) / articles);
    }
    try (SparkCluster spark = SparkCluster.start(temporary.newFolder().toPath(), 2)) {
      Map<String, String> driver = Map.of("NEWSBEAM_JAVA_OPTS", "-Dspark.driver.host=127.0.0.1");
      String master = "--sparkMaster=" + spark.master();
      same(expected, run("Spark, 2 workers", driver, "--runner=SparkRunner", master));
    }
    table.forEach(System.out::print);
  }

  private Path generated() throws IOException {
    Path file = folder.resolve("articles.jsonl");
    new GeneratedCorpus().writeLines(file, articles);
    return file;
  }

  /** What all tasks of the only job sent to others. */
  private static long shuffled(FlinkCluster flink) throws Exception {
    String job = flink.get("/jobs/overview").path("jobs").path(0).path("jid").asText();
    long bytes = 0;
    for (JsonNode step : flink.get("/jobs/" + job).path("vertices")) {
      bytes += step.path("metrics").path("write-bytes").asLong();
    }
    return bytes;
  }

  private Path run(String name, Map<String, String> environment, String... options)
      throws Exception {
    Path output = folder.resolve(name.replaceAll("\\W+", "-"));
    List<String> command =
        new ArrayList<>(List.of("run", "--input=" + input, "--output=" + output));
    command.addAll(List.of(options));
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    long start = System.nanoTime();
    try (Child run = Launcher.start(folder, environment, command.toArray(String[]::new))) {
      run.mustEnd(0, LONGEST);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    direct = direct == 0 ? seconds : direct;
    say(
        "%-28s %9.1f %11.2f %10.2f %6.1f%n",
        name, seconds, articles / seconds, seconds / direct, load);
    return output;
  }

  private static void same(Path expected, Path output) throws Exception {
    Rows.assertSame(output.getFileName().toString(), expected, output);
  }

  /** Keeps a line for the table at the end, and shows it at once: the whole takes hours. */
  private void say(String format, Object... values) {
    String line = String.format(Locale.ROOT, format, values);
    System.out.print(line);
    table.add(line);
  }
}
