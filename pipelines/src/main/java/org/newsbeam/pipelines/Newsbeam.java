// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.io.PrintStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.launch.Failure;
import org.newsbeam.pipelines.launch.MessageStream;
import org.newsbeam.pipelines.launch.TerminalText;
import org.newsbeam.pipelines.launch.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** Newsbeam's command line: who is named, who is quoted, and what they said. */
@Command(
    name = "newsbeam",
    mixinStandardHelpOptions = true,
    versionProvider = Newsbeam.Version.class,
    description = "Reads news articles and writes tables of names, quotes and speakers.",
    subcommands = {
      RunCommand.class,
      SummarizeCommand.class,
      ShowCommand.class,
      TrainCommand.class,
      EvaluateCommand.class
    })
public final class Newsbeam {

  /** The exit code for a mistake in the command line. */
  static final int USAGE = 2;

  /** The exit code for a run that failed. */
  static final int FAILED = 1;

  /**
   * Runs a command and ends the JVM; where the program was loaded into somebody else's JVM, such as
   * a Flink client or JobManager, returns.
   *
   * @throws IllegalStateException there, if the command failed
   */
  public static void main(String[] arguments) {
    int exit = execute(arguments);
    if (Newsbeam.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
      System.exit(exit);
    } else if (exit != 0) {
      throw new IllegalStateException("newsbeam ended with exit code " + exit);
    }
  }

  /** Runs a command; errors go to standard error, a mistake of the user as one line. */
  static int execute(String... arguments) {
    PrintStream err = System.err;
    System.setErr(new MessageStream(err));
    try {
      return executeCommand(arguments);
    } finally {
      System.setErr(err);
    }
  }

  private static int executeCommand(String... arguments) {
    CommandLine command =
        new CommandLine(new Newsbeam())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Newsbeam::mistake)
            .setExecutionExceptionHandler((failure, line, parsed) -> failed(failure, System.err));
    try {
      return command.execute(arguments);
    } catch (OutOfMemoryError e) { // picocli hands on exceptions alone
      return failed(e, System.err);
    }
  }

  private static int mistake(ParameterException e, String[] arguments) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    say(System.err, message + " (see " + command + " --help)");
    return USAGE;
  }

  private static int failed(Throwable failure, PrintStream err) {
    if (failure instanceof UsageException) {
      say(err, failure.getMessage());
      return USAGE;
    }
    Optional<String> unknown = Failure.unknownStorage(failure);
    if (unknown.isPresent()) {
      say(err, unknown.get());
      return USAGE;
    }
    say(err, "failed, and what it was to write is not whole: " + Failure.cause(failure));
    if (!Failure.isOutside(failure)) {
      failure.printStackTrace(err);
    }
    return FAILED;
  }

  private static void say(PrintStream err, @Nullable String message) {
    err.println("newsbeam: " + TerminalText.line(String.valueOf(message)));
  }

  /** The version that the bundle was built with. */
  static final class Version implements IVersionProvider {

    static String of() {
      String version = Newsbeam.class.getPackage().getImplementationVersion();
      return version == null ? "unbuilt" : version;
    }

    @Override
    public String[] getVersion() {
      return new String[] {"newsbeam " + of()};
    }
  }
}
