// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The same articles give the same rows on every runner, in any parallelism. */
public class SameRowsTest {

  @ClassRule public static final TemporaryFolder temporary = new TemporaryFolder();

  private static Path folder;
  private static Path expected;

  @BeforeClass
  public static void runOnTheDirectRunner() throws Exception {
    folder = temporary.getRoot().toPath();
    expected = run("direct", Map.of(), "--targetParallelism=1");
  }

  @Test
  public void onTheDirectRunner() throws Exception {
    assertSame("Direct, 3 threads", "--targetParallelism=3", "--aggregateBuckets=7");
  }

  @Test
  public void onFlinkInOneProcess() throws Exception {
    String[] flink = {"--runner=FlinkRunner", "--flinkMaster=[local]"};
    assertSame("Flink in one process, 1", flink[0], flink[1], "--parallelism=1");
    assertSame("Flink in one process, 6", flink[0], flink[1], "--parallelism=6");
  }

  @Test
  public void onAFlinkCluster() throws Exception {
    try (FlinkCluster cluster = FlinkCluster.start(temporary.newFolder().toPath(), 2)) {
      String runner = "--runner=FlinkRunner";
      String master = "--flinkMaster=" + cluster.master();
      assertSame("Flink cluster, all slots", runner, master);
      assertSame("Flink cluster, 3", runner, master, "--parallelism=3", "--aggregateBuckets=7");
      clientOf(cluster);
      Path output = run("detached", Map.of(), runner, master, "--attachedMode=false");
      Wait.until("the job has ended itself", () -> Files.exists(output.resolve("_SUCCESS")));
      Rows.assertSame("Flink cluster, nobody waiting", expected, output);
    }
  }

  private static void clientOf(FlinkCluster cluster) throws Exception {
    Path output = folder.resolve("client");
    List<String> arguments = new ArrayList<>(List.of("run", "-p", "2", "-c"));
    arguments.add("org.newsbeam.pipelines.Newsbeam");
    arguments.add("pipelines/target/newsbeam-flink.jar");
    arguments.addAll(command(output));
    arguments.add("--runner=FlinkRunner");
    try (Child client = cluster.client(arguments.toArray(String[]::new))) {
      client.mustEnd(0);
    }
    Rows.assertSame("Flink's client", expected, output);
  }

  @Test
  public void onSparkInOneProcess() throws Exception {
    assertSame("Spark in one process", "--runner=SparkRunner", "--sparkMaster=local[3]");
  }

  @Test
  public void onASparkCluster() throws Exception {
    try (SparkCluster cluster = SparkCluster.start(temporary.newFolder().toPath(), 2)) {
      Path output =
          run(
              "spark",
              Map.of("NEWSBEAM_JAVA_OPTS", "-Dspark.driver.host=127.0.0.1"),
              "--runner=SparkRunner",
              "--sparkMaster=" + cluster.master());
      Rows.assertSame("Spark cluster", expected, output);
    }
  }

  private static void assertSame(String name, String... options) throws Exception {
    Rows.assertSame(name, expected, run(name.replaceAll("\\W+", "-"), Map.of(), options));
  }

  private static Path run(String name, Map<String, String> environment, String... options)
      throws Exception {
    Path output = folder.resolve(name);
    List<String> arguments = new ArrayList<>(command(output));
    arguments.addAll(List.of(options));
    try (Child run = Launcher.start(folder, environment, arguments.toArray(String[]::new))) {
      run.mustEnd(0);
    }
    return output;
  }

  private static List<String> command(Path output) {
    return List.of(
        "run", "--input=testdata/articles", "--input=testdata/bad", "--output=" + output);
  }
}
