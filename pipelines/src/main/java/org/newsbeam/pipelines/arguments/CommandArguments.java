// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.arguments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsbeam.pipelines.launch.UsageException;

/** The words of a command line, with what stands in a file in place of {@code @FILE}. */
public final class CommandArguments {

  private final List<Argument> all;

  private CommandArguments(List<Argument> all) {
    this.all = all;
  }

  /**
   * Reads what was typed: {@code @@name} stands for {@code @name}.
   *
   * @throws UsageException if a file cannot be read, or an option has no value or one that the
   *     shell was to replace
   */
  public static CommandArguments read(String... typed) {
    List<Argument> all = new ArrayList<>();
    for (String word : typed) {
      if (word.startsWith("@") && !word.startsWith("@@") && word.length() > 1) {
        all.addAll(ArgumentFile.read(word.substring(1)));
      } else {
        all.add(new Argument(word.startsWith("@@") ? word.substring(1) : word, ""));
      }
    }
    ValueCheck.check(all);
    return new CommandArguments(all);
  }

  /** The words alone. */
  public String[] words() {
    return all.stream().map(Argument::text).toArray(String[]::new);
  }

  /**
   * A message about a mistake, with the line of the file that the option in question stands in, if
   * it stands in one.
   */
  public String placed(String message) {
    return all.stream()
        .filter(argument -> !argument.place().isEmpty())
        .filter(argument -> isNamed(argument.name(), message))
        .max(Comparator.comparing(argument -> message.contains(argument.value())))
        .map(argument -> message + " (" + argument.place() + ")")
        .orElse(message);
  }

  private static boolean isNamed(String name, String message) {
    int at = message.indexOf(name);
    int end = at + name.length();
    return name.startsWith("-")
        && at >= 0
        && (end == message.length() || !Character.isLetter(message.charAt(end)));
  }
}
