// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that a test started. It dies with the test, by its own process id. */
final class Child implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofMinutes(12);

  private final Process process;
  private final Path log;

  private Child(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a command.
   *
   * @param log a file for what it prints, made anew
   */
  static Child start(Path log, Map<String, String> environment, List<String> command)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return new Child(process, log);
  }

  /** Kills it as {@code kill -9} does, and waits until it is gone. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits for its end, and fails with what it printed if it takes too long or ends otherwise. */
  void mustEnd(int exit) throws IOException, InterruptedException {
    mustEnd(exit, LONGEST);
  }

  void mustEnd(int exit, Duration longest) throws IOException, InterruptedException {
    if (!process.waitFor(longest.toSeconds(), TimeUnit.SECONDS)) {
      kill();
      throw new AssertionError("still running after " + longest + ": " + output());
    }
    assertEquals(output(), exit, process.exitValue());
  }

  /** What it has printed so far. */
  String output() throws IOException {
    return Files.readString(log, UTF_8);
  }

  @Override
  public void close() {
    kill();
  }
}
