// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private static final Path TASKSET = Path.of("/usr/bin/taskset");

  /** One core takes twice as long as all the rest. */
  private static final int MOST_ON_ONE_CORE = 20_000;

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
    secondCore(Math.min(articles, MOST_ON_ONE_CORE), lines);
    for (int size : sizes) {
      Path grown = folder.resolve("grown.jsonl");
      new GeneratedCorpus().writeLines(grown, size);
      tell("corpus, -Xmx1g", size, direct(grown));
    }
  }

  /** One core is all that the JVM has, for its compiler and collector too. */
  private void secondCore(int articles, Path lines) throws IOException {
    if (!Files.isExecutable(TASKSET)) {
      System.out.println("  second core: not measured without " + TASKSET);
      return;
    }
    new GeneratedCorpus().writeLines(lines, articles);
    Took one =
        tell(
            "JSON Lines, one core",
            articles,
            run(List.of(TASKSET.toString(), "--cpu-list", "0"), annotate(lines)));
    Took both =
        tell(
            "JSON Lines, two cores",
            articles,
            run(List.of(TASKSET.toString(), "--cpu-list", "0,1"), annotate(lines)));
    System.out.printf(Locale.ROOT, "  second core: %.2f times%n", one.wall / both.wall);
  }

  private void beside(String name, int n, Path input) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    Took pool =
        tell(
            name + ", plain pool",
            n,
            run(
                List.of(),
                List.of("pool", input.toString(), folder + "/pool", Integer.toString(threads))));
    Took runner = tell(name + ", Direct Runner", n, direct(input));
    System.out.printf(
        Locale.ROOT,
        "  runner to pool: %.2f of its throughput, %.2f by CPU%n",
        pool.wall / runner.wall,
        pool.cpu / runner.cpu);
  }

  private Took direct(Path input) throws IOException {
    return run(List.of(), annotate(input));
  }

  private List<String> annotate(Path input) {
    return List.of("run", "--input=" + input, "--output=" + folder + "/out", "--overwrite");
  }

  private Took run(List<String> prefix, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-XX:+UseG1GC",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
            "-cp",
            System.getProperty("java.class.path"),
            Measured.class.getName()));
    command.addAll(arguments);
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
