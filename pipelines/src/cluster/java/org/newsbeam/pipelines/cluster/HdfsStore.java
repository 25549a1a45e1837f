// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An HDFS of one NameNode and one DataNode on the loopback interface, from the jars that {@code mvn
 * -f clusters/hdfs package} gathers.
 */
final class HdfsStore implements Store {

  private static final Path JARS = Path.of("clusters/hdfs/target/jars");

  private final Path folder;
  private final int port;
  private final Child server;

  private HdfsStore(Path folder, int port, Child server) {
    this.folder = folder;
    this.port = port;
    this.server = server;
  }

  static HdfsStore start(Path folder) throws Exception {
    if (!Files.isDirectory(JARS)) {
      throw new AssertionError(JARS + " is missing: mvn -f clusters/hdfs package");
    }
    Files.writeString(folder.resolve("core-site.xml"), "<configuration/>");
    int port = Ports.free();
    Child server =
        java(
            folder,
            "hdfs.log",
            "org.apache.hadoop.mapreduce.MiniHadoopClusterManager",
            "-nomr",
            "-format",
            "-datanodes",
            "1",
            "-nnport",
            Integer.toString(port));
    Wait.until("HDFS is there", () -> server.output().contains("Started MiniDFSCluster"));
    return new HdfsStore(folder, port, server);
  }

  private static Child java(Path folder, String log, String main, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx400m", "-Dtest.build.data=" + folder.resolve("data")));
    command.addAll(List.of("-cp", folder + ":" + JARS + "/*", main));
    command.addAll(List.of(arguments));
    return Child.start(folder.resolve(log), Map.of(), command);
  }

  private String shell(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("-fs", folder()));
    command.addAll(List.of(arguments));
    String main = "org.apache.hadoop.fs.FsShell";
    try (Child shell = java(folder, "shell.log", main, command.toArray(String[]::new))) {
      shell.mustEnd(0);
      return shell.output();
    }
  }

  @Override
  public String folder() {
    return "hdfs://127.0.0.1:" + port;
  }

  @Override
  public List<String> options() {
    return List.of("--hdfsConfiguration=[{\"fs.defaultFS\":\"" + folder() + "\"}]");
  }

  @Override
  public Map<String, String> environment() {
    return Map.of();
  }

  @Override
  public void put(Path files, String name) throws Exception {
    shell("-put", files.toString(), "/" + name);
  }

  @Override
  public List<String> names() throws Exception {
    return shell("-ls", "-R", "/")
        .lines()
        .filter(line -> line.startsWith("-"))
        .map(line -> line.substring(line.indexOf('/') + 1))
        .toList();
  }

  @Override
  public void close() {
    server.close();
  }
}
