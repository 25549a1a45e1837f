// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.store.NoSuchInputException;
import org.newsbeam.pipelines.arguments.CommandArguments;
import org.newsbeam.pipelines.arguments.Mistake;
import org.newsbeam.pipelines.launch.BreakOff;
import org.newsbeam.pipelines.launch.ExitCode;
import org.newsbeam.pipelines.launch.Failure;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.tell.Console;
import picocli.CommandLine.ParameterException;

/** How a command ends that does not do what it was asked: in words, and with which exit code. */
final class CommandEnd {

  private CommandEnd() {}

  /** Ends a command that was not understood. */
  static int mistake(ParameterException e, String[] words, CommandArguments arguments) {
    Console.say(arguments.placed(Mistake.told(e, words)));
    return ExitCode.USAGE;
  }

  /**
   * Ends a command that threw something.
   *
   * @param placed adds to a message where the option stands that it is about
   */
  static int failed(Throwable failure, UnaryOperator<String> placed) {
    if (BreakOff.isUnderWay()) {
      return ExitCode.FAILED; // What breaks while the JVM is being ended says nothing.
    }
    if (failure instanceof UsageException) {
      Console.say(placed.apply(failure.getMessage()));
      return isPassedOver(failure.getCause()) ? ExitCode.NOTHING_READ : ExitCode.USAGE;
    }
    Optional<String> unknown = Failure.unknownStorage(failure);
    if (unknown.isPresent()) {
      Console.say(unknown.get());
      return ExitCode.USAGE;
    }
    Optional<String> stopped = Failure.stopped(failure);
    if (stopped.isPresent()) {
      Console.say(stopped.get());
      return ExitCode.FAILED;
    }
    Console.say("failed, and what it was to write is not whole: " + Failure.cause(failure));
    if (!Failure.isOutside(failure)) {
      failure.printStackTrace(System.err);
    }
    return ExitCode.FAILED;
  }

  /** Whether there are files where an input is, but none that is to be read. */
  private static boolean isPassedOver(@Nullable Throwable cause) {
    return cause instanceof NoSuchInputException none && none.isPassedOver();
  }
}
