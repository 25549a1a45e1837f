// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Settings of Flink that depend on where it runs. */
final class FlinkDefaults {

  private static final String LOCAL = "[local]";

  /**
   * Flink inside this JVM. Its own defaults give all steps together 64 MB of network buffers, too
   * little on many cores, and let each step claim 16 MB for a sort that few records need.
   */
  private static final String LOCAL_CONFIGURATION =
      """
      taskmanager.memory.network.min: 256m
      taskmanager.memory.network.max: 256m
      taskmanager.network.sort-shuffle.min-parallelism: 1000
      """;

  private FlinkDefaults() {}

  /** What {@code arguments} leave open. */
  static List<String> missing(List<String> arguments) {
    GivenOptions given = new GivenOptions(arguments);
    List<String> added = new ArrayList<>();
    String master = master(arguments);
    if (master.equals(LOCAL)) {
      if (!given.has("flinkConfDir")) {
        added.add("--flinkConfDir=" + configuration());
      }
    } else if (master.contains(":") && !given.has("parallelism")) {
      added.add("--parallelism=" + FlinkCluster.at(master).slots());
    }
    return added;
  }

  /** The master that {@code arguments} name; "" if none. */
  static String master(List<String> arguments) {
    return new GivenOptions(arguments).value("flinkMaster").orElse("");
  }

  /** Whether {@code arguments} ask for Flink in this JVM. */
  static boolean isLocal(List<String> arguments) {
    return master(arguments).equals(LOCAL);
  }

  private static Path configuration() {
    try {
      Path folder = Files.createTempDirectory("newsbeam-flink");
      Path file = Files.writeString(folder.resolve("flink-conf.yaml"), LOCAL_CONFIGURATION);
      file.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the configuration of Flink", e);
    }
  }
}
