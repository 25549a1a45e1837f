// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whole runs over a generated corpus, each in a JVM of its own: the Direct Runner beside a plain
 * pool of threads that only writes the article tables, one core beside two, corpora of growing
 * size, and two files from command to tables.
 */
final class CorpusRuns {

  private record Took(double wall, double cpu, long megabytes) {}

  private final Path folder;

  private CorpusRuns(Path folder) {
    this.folder = folder;
  }

  /**
   * Prints the table.
   *
   * @param files how many small files
   * @param articles how many articles in the JSON Lines file
   * @param sizes how many articles in the corpora of growing size
   */
  static void print(int files, int articles, List<Integer> sizes) throws IOException {
    Path folder = Files.createTempDirectory("newsbeam-bench");
    try {
      System.out.printf(
          Locale.ROOT,
          "%n%d processors, load %.1f%n%n%-36s %9s %9s %9s %10s%n",
          Runtime.getRuntime().availableProcessors(),
          ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
          "",
          "seconds",
          "CPU-s",
          "peak MB",
          "CPU-ms each");
      new CorpusRuns(folder).all(files, articles, sizes);
    } finally {
      delete(folder);
    }
  }

  private void all(int files, int articles, List<Integer> sizes) throws IOException {
    Path two = folder.resolve("two");
    new GeneratedCorpus().writeFiles(two, 2);
    tell("two files, Direct Runner", 2, direct(two));
    Path small = folder.resolve("small");
    new GeneratedCorpus().writeFiles(small, files);
    beside("small files", files, small);
    Path lines = folder.resolve("lines.jsonl");
    new GeneratedCorpus().writeLines(lines, articles);
    beside("JSON Lines", articles, lines);
    Took one = tell("JSON Lines, one thread", articles, direct(lines, "--targetParallelism=1"));
    Took both = tell("JSON Lines, two threads", articles, direct(lines, "--targetParallelism=2"));
    System.out.printf(Locale.ROOT, "  second core: %.2f times%n", one.wall / both.wall);
    for (int size : sizes) {
      Path grown = folder.resolve("grown.jsonl");
      new GeneratedCorpus().writeLines(grown, size);
      tell("corpus, -Xmx1g", size, direct(grown));
    }
  }

  private void beside(String name, int n, Path input) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    Took pool =
        tell(
            name + ", plain pool",
            n,
            run("pool", input.toString(), folder + "/pool", Integer.toString(threads)));
    Took runner = tell(name + ", Direct Runner", n, direct(input));
    System.out.printf(
        Locale.ROOT,
        "  runner to pool: %.2f of its throughput, %.2f by CPU%n",
        pool.wall / runner.wall,
        pool.cpu / runner.cpu);
  }

  private Took direct(Path input, String... more) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of("run", "--input=" + input, "--output=" + folder + "/out", "--overwrite"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private Took run(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                Measured.class.getName()));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> said = process.inputReader().lines().toList();
    String[] told =
        said.stream()
            .filter(line -> line.startsWith(Measured.MARK))
            .findFirst()
            .orElseThrow(() -> new IOException("it did not end well: " + command))
            .split(" ", -1);
    return new Took(
        Double.parseDouble(told[1]), Double.parseDouble(told[2]), Long.parseLong(told[3]));
  }

  private static Took tell(String name, int n, Took took) {
    System.out.printf(
        Locale.ROOT,
        "%-36s %9.1f %9.1f %9d %10.2f%n",
        name + " (" + n + ")",
        took.wall,
        took.cpu,
        took.megabytes,
        took.cpu * 1000 / n);
    return took;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
