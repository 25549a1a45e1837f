// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A standalone cluster of Spark on the loopback interface: a master and workers, each a JVM of its
 * own, and the executors that they start, from the jars that {@code mvn -f clusters/spark package}
 * gathers.
 */
final class SparkCluster implements AutoCloseable {

  private static final String MASTER = "org.apache.spark.deploy.master.Master";
  private static final String WORKER = "org.apache.spark.deploy.worker.Worker";
  private static final Path HOME = Path.of("clusters/spark/target");

  private final Path folder;
  private final int port;
  private final List<Child> children = new ArrayList<>();

  private SparkCluster(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Starts a cluster and waits until it is whole. */
  static SparkCluster start(Path folder, int workers) throws Exception {
    if (!Files.isDirectory(HOME.resolve("jars"))) {
      throw new AssertionError(HOME + " is missing: mvn -f clusters/spark package");
    }
    SparkCluster cluster = new SparkCluster(folder, Ports.free());
    Child master = cluster.java("master", MASTER, "--port", Integer.toString(cluster.port));
    Wait.until("the master is there", () -> master.output().contains("I have been elected"));
    for (int i = 1; i <= workers; i++) {
      String work = folder.resolve("work-" + i).toString();
      cluster.java(
          "worker-" + i, WORKER, "--cores", "1", "--memory", "1500m", "-d", work, cluster.master());
    }
    Wait.until(
        "all workers are there",
        () -> master.output().split("Registering worker", -1).length == workers + 1);
    return cluster;
  }

  /** The address for {@code --sparkMaster}. */
  String master() {
    return "spark://127.0.0.1:" + port;
  }

  private Child java(String name, String main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx400m", "-cp", HOME + "/jars/*", main));
    command.addAll(List.of("--host", "127.0.0.1", "--webui-port", "0"));
    command.addAll(List.of(arguments));
    Map<String, String> environment =
        Map.of(
            "SPARK_HOME",
            HOME.toAbsolutePath().toString(),
            "SPARK_SCALA_VERSION",
            "2.12",
            "SPARK_LOCAL_IP",
            "127.0.0.1",
            "SPARK_LOCAL_DIRS",
            folder.toString());
    Child child = Child.start(folder.resolve(name + ".log"), environment, command);
    children.add(child);
    return child;
  }

  @Override
  public void close() {
    for (Child child : children) {
      child.close();
    }
  }
}
