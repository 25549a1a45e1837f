// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.AssumptionViolatedException;

/**
 * A program of {@code src/test/js}. Tests of it are skipped, with a line that says so, where Node
 * is not there or its packages cannot be had.
 */
record NodeProgram(Path folder, String script) {

  private static final Path SOURCES = Path.of("pipelines/src/test/js");
  private static final Path INSTALLED = Path.of("pipelines/target/js");

  /** The program {@code script}, with the packages that it needs beside it. */
  static NodeProgram of(String script) throws IOException, InterruptedException {
    Files.createDirectories(INSTALLED);
    for (String file : List.of("package.json", "package-lock.json", script)) {
      Files.copy(
          SOURCES.resolve(file), INSTALLED.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    NodeProgram program = new NodeProgram(INSTALLED, script);
    Ended installed;
    try {
      installed =
          program.start(
              "npm",
              "ci",
              "--ignore-scripts",
              "--no-audit",
              "--no-fund",
              "--fetch-retries=0",
              "--fetch-timeout=20000");
    } catch (IOException e) {
      throw skipped("there is no Node with npm here");
    }
    if (installed.exit() != 0) {
      throw skipped("npm cannot bring it: " + installed.err().lines().findFirst().orElse(""));
    }
    return program;
  }

  private static AssumptionViolatedException skipped(String why) {
    System.err.println("skipped, hyparquet does not read the tables: " + why);
    return new AssumptionViolatedException(why);
  }

  /** Runs it and gives the lines that it prints. */
  List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", script));
    command.addAll(List.of(arguments));
    Ended ended = start(command.toArray(String[]::new));
    assertEquals(ended.err(), 0, ended.exit());
    return ended.out().lines().toList();
  }

  private record Ended(int exit, String out, String err) {}

  private Ended start(String... command) throws IOException, InterruptedException {
    File out = folder.resolve("out.txt").toFile();
    File err = folder.resolve("err.txt").toFile();
    int exit =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out)
            .redirectError(err)
            .start()
            .waitFor();
    return new Ended(
        exit, Files.readString(out.toPath(), UTF_8), Files.readString(err.toPath(), UTF_8));
  }
}
