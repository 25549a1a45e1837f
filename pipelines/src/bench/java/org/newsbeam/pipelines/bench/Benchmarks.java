// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.util.Collection;
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
 * of the processor is enough for.
 */
public final class Benchmarks {

  private static final String OURS = "namesOurs";
  private static final String OPEN_NLP = "namesOpenNlp";

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments a regular expression for the names of those that are wanted
   */
  public static void main(String[] arguments) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    for (String wanted : arguments) {
      options.include(wanted);
    }
    options
        .forks(2)
        .warmupIterations(3)
        .warmupTime(TimeValue.seconds(5))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(4))
        .threads(1)
        .shouldFailOnError(true)
        // One core: the collector has no threads beside the one that is measured.
        .jvmArgsAppend("-Xmx2g", "-XX:+UseSerialGC", "-Dorg.slf4j.simpleLogger.logFile=System.err");
    print(new Runner(options.build()).run());
  }

  private static void print(Collection<RunResult> results) {
    Map<String, Double> speeds = new TreeMap<>();
    System.out.printf("%n%-16s %16s %16s %8s%n", "", "tokens/CPU-s", "tokens/s", "core");
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      double tokens = result.getSecondaryResults().get("tokens").getScore();
      double core = result.getSecondaryResults().get("cpuNanos").getScore() / 1e9;
      speeds.put(name, tokens / core);
      System.out.printf(
          Locale.ROOT, "%-16s %,16.0f %,16.0f %7.0f%%%n", name, tokens / core, tokens, core * 100);
    }
    if (speeds.containsKey(OURS) && speeds.containsKey(OPEN_NLP)) {
      double ratio = speeds.get(OURS) / speeds.get(OPEN_NLP);
      System.out.printf(Locale.ROOT, "%s : %s = %.2f%n", OURS, OPEN_NLP, ratio);
    }
  }
}
