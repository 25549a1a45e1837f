// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.arguments;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.launch.Suggestion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Refuses what a command hands on to Beam, and Beam does not know either. */
public final class UnknownArguments {

  private UnknownArguments() {}

  /**
   * Checks the arguments that no option of the command took.
   *
   * @throws ParameterException if one is no option of Beam, with what may have been meant
   */
  public static void check(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    for (String word : BeamArguments.joined(last.unmatched())) {
      Argument argument = new Argument(word, "");
      Optional<String> mistake =
          word.startsWith("--")
              ? unknownOption(argument, last.commandSpec())
              : Optional.of(stray(argument, last.commandSpec()));
      if (mistake.isPresent()) {
        throw new ParameterException(last.commandSpec().commandLine(), mistake.get());
      }
    }
  }

  private static Optional<String> unknownOption(Argument argument, CommandSpec command) {
    Set<String> ofBeam = BeamOptionNames.all();
    if (ofBeam.contains(argument.name())) {
      return Optional.empty();
    }
    // Of two that are as near the command's own counts.
    List<String> known = new ArrayList<>(command.optionsMap().keySet());
    known.addAll(ofBeam);
    return Optional.of(
        argument.text() + ": unknown option" + meant(Suggestion.nearest(argument.name(), known)));
  }

  /** What may have been meant, as the end of a sentence. */
  static String meant(Optional<String> name) {
    return name.map(meant -> "; did you mean " + meant + "?").orElse("");
  }

  private static String stray(Argument argument, CommandSpec command) {
    String told = "unexpected argument '" + argument.text() + "'";
    if (argument.text().startsWith("-")) {
      return told + meant(Suggestion.nearest(argument.name(), command.optionsMap().keySet()));
    }
    return command.optionsMap().containsKey("--input") && exists(argument.text())
        ? told
            + "; each input needs its own --input, and a glob needs quotation marks:"
            + " --input='news/*.txt'"
        : told;
  }

  static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
