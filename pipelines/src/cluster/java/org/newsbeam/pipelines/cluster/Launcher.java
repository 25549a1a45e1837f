// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The launcher, as a user calls it. */
final class Launcher {

  private Launcher() {}

  /** Starts a command; what it prints goes to a new file in {@code folder}. */
  static Child start(Path folder, String... arguments) throws IOException {
    return start(folder, Map.of(), arguments);
  }

  static Child start(Path folder, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add("./newsbeam");
    command.addAll(List.of(arguments));
    return Child.start(Files.createTempFile(folder, "newsbeam", ".log"), environment, command);
  }

  /** Runs a command that must end with {@code exit}, and gives what it printed. */
  static String run(Path folder, int exit, String... arguments)
      throws IOException, InterruptedException {
    try (Child child = start(folder, arguments)) {
      child.mustEnd(exit);
      return child.output();
    }
  }
}
