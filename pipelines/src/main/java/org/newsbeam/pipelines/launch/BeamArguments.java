// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptions.CheckEnabled;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * The options of a command that are Beam's own: {@code --runner=…} and whatever its runner knows.
 */
public final class BeamArguments {

  /** What each runner does better with than its own defaults, unless the user says otherwise. */
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
          List.of("--objectReuse=true"));

  /** The bundles of other runners leave it out. */
  private static final String DIRECT_RUNNER = "org.apache.beam.runners.direct.DirectRunner";

  private BeamArguments() {}

  /** Makes files readable for a command that runs no pipeline, and so needs no runner. */
  public static void registerFileSystems() {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
  }

  /**
   * The pipeline options that {@code arguments} ask for; registers the file systems of their
   * runner.
   *
   * @throws UsageException if an argument is unknown or has a bad value
   */
  public static PipelineOptions parse(List<String> arguments) {
    arguments.stream()
        .filter(argument -> !argument.startsWith("--"))
        .findFirst()
        .ifPresent(
            argument -> {
              throw new UsageException("unexpected argument '" + argument + "'");
            });
    try {
      PipelineOptions options =
          PipelineOptionsFactory.fromArgs(withDefaults(arguments).toArray(String[]::new))
              .withValidation()
              .create();
      options.setStableUniqueNames(CheckEnabled.ERROR);
      FileSystems.setDefaultPipelineOptions(options);
      return options;
    } catch (IllegalArgumentException e) {
      throw new UsageException(culprit(arguments) + oneLine(e), e);
    }
  }

  /** Beam does not always say which option has the bad value; the one that fails alone has. */
  private static String culprit(List<String> arguments) {
    for (String argument : arguments) {
      try {
        PipelineOptionsFactory.fromArgs(argument).create();
      } catch (IllegalArgumentException e) {
        return argument + ": ";
      }
    }
    return "";
  }

  static List<String> withDefaults(List<String> arguments) {
    List<String> all = new ArrayList<>(arguments);
    String runner = runner(arguments);
    if (runner.equals("DirectRunner") && !isThere(DIRECT_RUNNER)) {
      return all;
    }
    for (String setting : DEFAULTS.getOrDefault(runner, List.of())) {
      String name = setting.substring(0, setting.indexOf('=') + 1);
      if (arguments.stream().noneMatch(argument -> argument.startsWith(name))) {
        all.add(setting);
      }
    }
    return all;
  }

  /** Whether the runner that {@code arguments} ask for works in this JVM and no other. */
  public static boolean isInThisJvm(List<String> arguments) {
    return runner(arguments).equals("DirectRunner") && isThere(DIRECT_RUNNER);
  }

  private static String runner(List<String> arguments) {
    return arguments.stream()
        .filter(argument -> argument.startsWith("--runner="))
        .map(argument -> argument.substring("--runner=".length()))
        .findFirst()
        .orElse("DirectRunner");
  }

  private static boolean isThere(String className) {
    try {
      Class.forName(className, false, BeamArguments.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Beam says "Class interface … missing a property named 'x'." and may name a likely one. */
  private static String oneLine(IllegalArgumentException e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    return message
        .replaceAll(
            "Class interface \\S+ missing a property named '([^']*)'\\.?", "unknown option.")
        .replaceAll("Did you mean '([^']*)'\\?", "Did you mean --$1?")
        .strip();
  }
}
