// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each runner does better with than its own defaults, unless the user says otherwise. */
final class RunnerDefaults {

  /** The bundles of other runners leave it out. */
  private static final String DIRECT_RUNNER = "org.apache.beam.runners.direct.DirectRunner";

  /** Bundles without gs:// leave it out. */
  private static final String GCS_OPTIONS = "org.apache.beam.sdk.extensions.gcp.options.GcsOptions";

  private static final String UPLOAD_BUFFER = "gcsUploadBufferSizeBytes";

  private static final int MEBIBYTE = 1 << 20;

  private static final Map<String, List<String>> DEFAULTS =
      Map.of(
          "DirectRunner",
          List.of(
              // Both checks double the work; tests switch them on.
              "--enforceImmutability=false",
              "--enforceEncodability=false",
              "--targetParallelism=" + Runtime.getRuntime().availableProcessors(),
              "--blockOnRun=false"),
          "FlinkRunner",
          List.of(
              // No step changes what it was given.
              "--objectReuse=true",
              "--fasterCopy=true",
              // What a stage has made outlives it: a lost worker costs its own part alone, and a
              // job runs with fewer slots than it has stages.
              "--executionModeForBatch=BATCH_FORCED"),
          "SparkRunner",
          List.of(
              "--sparkMaster=local[*]",
              // Spark makes again what falls out of memory, and would annotate again.
              "--storageLevel=MEMORY_AND_DISK"));

  private RunnerDefaults() {}

  /** {@code arguments} and the defaults of their runner that they leave open. */
  static List<String> added(List<String> arguments) {
    GivenOptions given = new GivenOptions(arguments);
    String runner = runner(arguments);
    List<String> all = new ArrayList<>(arguments);
    if (isThere(GCS_OPTIONS) && !given.has(UPLOAD_BUFFER)) {
      // Google's client holds 64 MB for each open file, and each task has eight or more of them.
      all.add("--" + UPLOAD_BUFFER + "=" + MEBIBYTE);
    }
    if (runner.equals("DirectRunner") && !isThere(DIRECT_RUNNER)) {
      return all;
    }
    DEFAULTS.getOrDefault(runner, List.of()).stream()
        .filter(setting -> !given.has(setting.substring(2, setting.indexOf('='))))
        .forEach(all::add);
    if (runner.equals("FlinkRunner")) {
      all.addAll(FlinkDefaults.missing(arguments));
    }
    return all;
  }

  /** Whether {@code arguments} ask for the runner that works in this JVM, and it is there. */
  static boolean isDirect(List<String> arguments) {
    return runner(arguments).equals("DirectRunner") && isThere(DIRECT_RUNNER);
  }

  /**
   * Whether nobody waits for the job that {@code arguments} ask for: Flink is only to begin it, or
   * it is written down as a template, which is Dataflow's to begin.
   */
  static boolean isDetached(List<String> arguments) {
    return arguments.contains("--attachedMode=false")
        || new GivenOptions(arguments).has("templateLocation");
  }

  /** Whether another process may do the work: Dataflow, or Flink unless it is in this one. */
  static boolean mayGoOnAlone(List<String> arguments) {
    return switch (runner(arguments)) {
      case "DataflowRunner" -> true;
      case "FlinkRunner" -> !FlinkDefaults.isLocal(arguments);
      default -> false;
    };
  }

  private static String runner(List<String> arguments) {
    return new GivenOptions(arguments).value("runner").orElse("DirectRunner");
  }

  private static boolean isThere(String className) {
    try {
      Class.forName(className, false, RunnerDefaults.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
