// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A standalone session cluster of Flink on the loopback interface: a JobManager and TaskManagers,
 * each a JVM of its own, from the jars that {@code mvn -f clusters/flink package} gathers.
 */
final class FlinkCluster implements AutoCloseable {

  private static final String JOB_MANAGER =
      "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint";
  private static final String TASK_MANAGER =
      "org.apache.flink.runtime.taskexecutor.TaskManagerRunner";
  private static final String CLIENT = "org.apache.flink.client.cli.CliFrontend";
  private static final Path JARS = Path.of("clusters/flink/target/jars");
  private static final Path CONFIGURATION = Path.of("clusters/flink/flink-conf.yaml");

  private final Path folder;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<Child> children = new ArrayList<>();
  private final Map<String, Child> taskManagers = new LinkedHashMap<>();

  private FlinkCluster(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /**
   * Starts a cluster and waits until it is whole.
   *
   * @param folder for its configuration, logs and temporary files
   * @param more options for the JVMs of the TaskManagers
   */
  static FlinkCluster start(Path folder, int taskManagers, String... more) throws Exception {
    if (!Files.isDirectory(JARS)) {
      throw new AssertionError(JARS + " is missing: mvn -f clusters/flink package");
    }
    FlinkCluster cluster = new FlinkCluster(folder, Ports.free());
    String ports =
        "rest.port: %d\nrest.bind-port: %d\njobmanager.rpc.port: %d\nio.tmp.dirs: %s\n"
            .formatted(cluster.port, cluster.port, Ports.free(), folder.resolve("tmp"));
    Files.createDirectories(folder.resolve("tmp"));
    Files.writeString(
        folder.resolve("flink-conf.yaml"), Files.readString(CONFIGURATION, UTF_8) + ports);
    cluster.children.add(cluster.java("jobmanager", List.of("-Xmx400m"), JOB_MANAGER));
    Wait.until("the JobManager answers", cluster::answers);
    for (int i = 1; i <= taskManagers; i++) {
      String name = "taskmanager-" + i;
      List<String> options = new ArrayList<>(List.of(more));
      options.addAll(List.of("-Xmx1064m", "-XX:MaxDirectMemorySize=256m"));
      Child taskManager =
          cluster.java(name, options, TASK_MANAGER, "-Dtaskmanager.resource-id=" + name);
      cluster.taskManagers.put(name, taskManager);
      cluster.children.add(taskManager);
    }
    Wait.until(
        "all TaskManagers are there",
        () -> cluster.get("/overview").path("taskmanagers").asInt() == taskManagers);
    return cluster;
  }

  /** The address for {@code --flinkMaster}. */
  String master() {
    return "127.0.0.1:" + port;
  }

  /** Kills a TaskManager as {@code kill -9} does. */
  void kill(String taskManager) {
    taskManagers.get(taskManager).kill();
  }

  /** Starts Flink's own command-line client. */
  Child client(String... arguments) throws IOException {
    return java("client", List.of("-Xmx1g"), CLIENT, arguments);
  }

  /** The answer of the REST interface. */
  JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + master() + path)).build();
    return new ObjectMapper().readTree(client.send(request, BodyHandlers.ofString(UTF_8)).body());
  }

  private boolean answers() throws IOException, InterruptedException {
    try {
      return get("/overview").has("taskmanagers");
    } catch (ConnectException e) {
      return false;
    }
  }

  private Child java(String name, List<String> options, String main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("--add-opens=java.base/java.lang=ALL-UNNAMED");
    command.add("--add-opens=java.base/java.util=ALL-UNNAMED");
    command.addAll(List.of("-cp", JARS + "/*", main));
    if (!main.equals(CLIENT)) {
      command.addAll(List.of("--configDir", folder.toString()));
    }
    command.addAll(List.of(arguments));
    Map<String, String> environment = Map.of("FLINK_CONF_DIR", folder.toString());
    return Child.start(folder.resolve(name + ".log"), environment, command);
  }

  @Override
  public void close() {
    for (Child child : children) {
      child.close();
    }
  }
}
