// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.io.PrintStream;
import org.newsbeam.pipelines.arguments.CommandArguments;
import org.newsbeam.pipelines.arguments.UnknownArguments;
import org.newsbeam.pipelines.evaluate.EvaluateCommand;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.launch.Version;
import org.newsbeam.pipelines.report.ReportCommand;
import org.newsbeam.pipelines.run.RunCommand;
import org.newsbeam.pipelines.run.SummarizeCommand;
import org.newsbeam.pipelines.show.ShowCommand;
import org.newsbeam.pipelines.sql.ExportCommand;
import org.newsbeam.pipelines.sql.SqlCommand;
import org.newsbeam.pipelines.tell.MessageStream;
import org.newsbeam.pipelines.train.TrainCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Newsbeam's command line: who is named, who is quoted, and what they said. */
@Command(
    name = "newsbeam",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Reads news articles and writes tables of names, quotes and speakers.",
    subcommands = {
      RunCommand.class,
      SummarizeCommand.class,
      ShowCommand.class,
      ReportCommand.class,
      SqlCommand.class,
      ExportCommand.class,
      TrainCommand.class,
      EvaluateCommand.class
    })
public final class Newsbeam {

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
  static int execute(String... typed) {
    PrintStream err = System.err;
    System.setErr(new MessageStream(err));
    try {
      return executeCommand(typed);
    } finally {
      System.setErr(err);
    }
  }

  private static int executeCommand(String... typed) {
    try {
      return execute(CommandArguments.read(typed));
    } catch (UsageException | OutOfMemoryError e) { // picocli hands on exceptions alone
      return CommandEnd.failed(e, message -> message);
    }
  }

  private static int execute(CommandArguments arguments) {
    return new CommandLine(new Newsbeam())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExpandAtFiles(false)
        .setExecutionStrategy(Newsbeam::checkedAndRun)
        .setParameterExceptionHandler((e, words) -> CommandEnd.mistake(e, words, arguments))
        .setExecutionExceptionHandler(
            (failure, line, parsed) -> CommandEnd.failed(failure, arguments::placed))
        .execute(arguments.words());
  }

  private static int checkedAndRun(ParseResult parsed) {
    UnknownArguments.check(parsed);
    return new RunLast().execute(parsed);
  }
}
