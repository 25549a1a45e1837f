// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks, each on one thread of JVMs of its own, and prints how many tokens a second
 * of the processor is enough for; then whole runs, see {@link CorpusRuns}.
 */
public final class Benchmarks {

  private static final String OURS = "Ours";
  private static final String OPEN_NLP = "OpenNlp";

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments a regular expression for the names of those that are wanted, or "none"; how
   *     many seconds each is measured; how many small files, how many articles of JSON Lines, and
   *     of the largest corpus there are in whole runs, 0 for none
   */
  public static void main(String[] arguments) throws RunnerException, IOException {
    int seconds = Integer.parseInt(arguments[1]);
    if (!arguments[0].equals("none")) {
      stages(arguments[0], seconds);
    }
    int files = Integer.parseInt(arguments[2]);
    int articles = Integer.parseInt(arguments[3]);
    int largest = Integer.parseInt(arguments[4]);
    if (files > 0) {
      CorpusRuns.print(files, articles, List.of(largest / 100, largest / 10, largest));
    }
  }

  private static void stages(String wanted, int seconds) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(wanted);
    options
        .forks(seconds < 10 ? 1 : 2)
        .warmupIterations(3)
        .warmupTime(TimeValue.seconds(Math.max(1, seconds / 4)))
        .measurementIterations(4)
        .measurementTime(TimeValue.seconds(Math.max(1, seconds / 4)))
        .threads(1)
        .shouldFailOnError(true)
        // One core: the collector has no threads beside the one that is measured.
        .jvmArgsAppend("-Xmx2g", "-XX:+UseSerialGC", "-Dorg.slf4j.simpleLogger.logFile=System.err");
    print(new Runner(options.build()).run());
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Double> speeds = new TreeMap<>();
    System.out.printf(
        "%n%-16s %14s %14s %8s %8s%n", "", "tokens/CPU-s", "tokens/s", "core", "B/token");
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      double tokens = result.getSecondaryResults().get("tokens").getScore();
      double core = result.getSecondaryResults().get("cpuNanos").getScore() / 1e9;
      double bytes = result.getSecondaryResults().get("bytes").getScore();
      speeds.put(name, tokens / core);
      System.out.printf(
          Locale.ROOT,
          "%-16s %,14.0f %,14.0f %7.0f%% %,8.0f%n",
          name,
          tokens / core,
          tokens,
          core * 100,
          bytes / tokens);
    }
    speeds.forEach(
        (name, speed) -> {
          String rival = name.replace(OURS, OPEN_NLP);
          if (!rival.equals(name) && speeds.containsKey(rival)) {
            System.out.printf(
                Locale.ROOT, "%s : %s = %.2f%n", name, rival, speed / speeds.get(rival));
          }
        });
  }
}
