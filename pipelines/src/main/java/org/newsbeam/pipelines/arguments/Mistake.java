// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.arguments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsbeam.pipelines.launch.Suggestion;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a mistake in a command line: one line, with what may have been meant. */
public final class Mistake {

  private Mistake() {}

  /**
   * What is wrong, and which help to look at.
   *
   * @param words the whole command line
   */
  public static String told(ParameterException e, String... words) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    String what =
        e instanceof UnmatchedArgumentException unmatched
            ? unknown(unmatched.getUnmatched().get(0), command)
            : e instanceof MissingParameterException missing
                ? oneLine(e) + instead(missing, command, words)
                : noCommand(e, command);
    return what + " (see " + command.qualifiedName() + " --help)";
  }

  private static String oneLine(ParameterException e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
  }

  private static String unknown(String word, CommandSpec command) {
    Argument argument = new Argument(word, "");
    Set<String> commands = command.subcommands().keySet();
    if (!commands.isEmpty()) {
      return word.startsWith("-")
          ? "no command before " + argument.name() + "; " + thereAre(commands)
          : "unknown command '" + word + "'" + meantOr(word, commands);
    }
    if (!word.startsWith("-")) {
      return "unexpected argument '" + word + "'";
    }
    Set<String> options = command.optionsMap().keySet();
    return word
        + ": unknown option"
        + UnknownArguments.meant(Suggestion.nearest(argument.name(), options));
  }

  private static String meantOr(String word, Set<String> commands) {
    Optional<String> name = Suggestion.nearest(word, commands);
    return name.isPresent() ? UnknownArguments.meant(name) : "; " + thereAre(commands);
  }

  private static String thereAre(Set<String> commands) {
    return "there are " + String.join(", ", commands);
  }

  /** The command line ends before it says what is to be done. */
  private static String noCommand(ParameterException e, CommandSpec command) {
    Set<String> commands = command.subcommands().keySet();
    boolean isThat = !commands.isEmpty() && e.getClass() == ParameterException.class;
    return isThat ? "no command; " + thereAre(commands) : oneLine(e);
  }

  /** A word that may have been meant for what is missing. */
  private static String instead(MissingParameterException e, CommandSpec command, String... words) {
    List<String> missing =
        e.getMissing().stream()
            .filter(OptionSpec.class::isInstance)
            .map(option -> ((OptionSpec) option).longestName())
            .toList();
    return Stream.of(words)
        .skip(command.qualifiedName().split(" ").length - 1)
        .flatMap(word -> instead(new Argument(word, ""), missing, command).stream())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> instead(
      Argument argument, List<String> missing, CommandSpec command) {
    if (argument.text().startsWith("-")) {
      return command.optionsMap().containsKey(argument.name())
          ? Optional.empty()
          : Suggestion.nearest(argument.name(), missing)
              .map(name -> "; did you mean " + name + " instead of " + argument.name() + "?");
    }
    return missing.contains("--input") && UnknownArguments.exists(argument.text())
        ? Optional.of("; did you mean --input=" + argument.text() + "?")
        : Optional.empty();
  }
}
