// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptions.CheckEnabled;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.newsbeam.coder.pack.PackOptions;

/**
 * The options of a command that are Beam's own: {@code --runner=…} and whatever its runner knows.
 */
public final class BeamArguments {

  private static final Pattern NO_WORKERS =
      Pattern.compile("--targetParallelism=(-\\d+|0+)|--parallelism=0+");

  private BeamArguments() {}

  /** {@code arguments} with {@code --name=value} for {@code --name value}, as Beam wants it. */
  public static List<String> joined(List<String> arguments) {
    List<String> joined = new ArrayList<>();
    for (String argument : arguments) {
      int last = joined.size() - 1;
      if (last >= 0 && isName(joined.get(last)) && !argument.startsWith("--")) {
        joined.set(last, joined.get(last) + "=" + argument);
      } else {
        joined.add(argument);
      }
    }
    return joined;
  }

  private static boolean isName(String argument) {
    return argument.startsWith("--") && argument.indexOf('=') < 0;
  }

  /** Makes files readable for a command that runs no pipeline, and so needs no runner. */
  public static void registerFileSystems() {
    registerFileSystems(List.of());
  }

  /**
   * As above, with what {@code arguments} say of them.
   *
   * @throws UsageException if an argument is unknown or has a bad value
   */
  public static void registerFileSystems(List<String> arguments) {
    refuseWords(arguments);
    try {
      FileSystems.setDefaultPipelineOptions(
          PipelineOptionsFactory.fromArgs(arguments.toArray(String[]::new)).create());
    } catch (IllegalArgumentException e) {
      throw new UsageException(culprit(arguments) + oneLine(e), e);
    }
  }

  private static void refuseWords(List<String> arguments) {
    arguments.stream()
        .filter(argument -> !argument.startsWith("--"))
        .findFirst()
        .ifPresent(
            argument -> {
              throw new UsageException("unexpected argument '" + argument + "'");
            });
  }

  /** Runners take this for any number, and fail when they begin. */
  private static void refuseNoWorkers(List<String> arguments) {
    arguments.stream()
        .filter(argument -> NO_WORKERS.matcher(argument).matches())
        .findFirst()
        .ifPresent(
            argument -> {
              throw new UsageException(argument + " must be 1 or more");
            });
  }

  /**
   * The pipeline options that {@code arguments} ask for; registers the file systems of their
   * runner. Unless they name the job it is called {@code jobName}.
   *
   * @param jobName what the runner's user interface is to call the job
   * @throws UsageException if an argument is unknown or has a bad value
   */
  public static PipelineOptions parse(List<String> arguments, String jobName) {
    refuseWords(arguments);
    refuseNoWorkers(arguments);
    try {
      PipelineOptions options =
          PipelineOptionsFactory.fromArgs(RunnerDefaults.added(arguments).toArray(String[]::new))
              .withValidation()
              .create();
      options.setStableUniqueNames(CheckEnabled.ERROR);
      if (!new GivenOptions(arguments).has("jobName")) {
        options.setJobName(jobName);
      }
      if (isInThisJvm(arguments)) {
        options.as(PackOptions.class).setPackFolder(packFolder(options));
      }
      FileSystems.setDefaultPipelineOptions(options);
      return options;
    } catch (IllegalArgumentException e) {
      throw new UsageException(culprit(arguments) + oneLine(e), e);
    }
  }

  /** On this machine, as what waits there is read again at once. */
  private static String packFolder(PipelineOptions options) {
    String given = options.getTempLocation();
    return given == null || given.contains("://") ? System.getProperty("java.io.tmpdir") : given;
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

  /** Whether the runner that {@code arguments} ask for works in this JVM and no other. */
  public static boolean isInThisJvm(List<String> arguments) {
    return RunnerDefaults.isDirect(arguments);
  }

  /** Whether the job that {@code arguments} ask for may go on without this JVM. */
  public static boolean mayGoOnAlone(List<String> arguments) {
    return RunnerDefaults.mayGoOnAlone(arguments);
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
