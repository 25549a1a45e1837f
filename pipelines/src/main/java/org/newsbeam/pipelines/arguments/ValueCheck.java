// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbeam.pipelines.launch.UsageException;

/** Refuses what a shell makes of a variable that is not set, and what it leaves of {@code ~}. */
final class ValueCheck {

  private static final String NO_VALUE = " has no value (is a variable of the shell not set?)";
  private static final Pattern OPTION = Pattern.compile("--?[\\w.-]+");
  private static final Pattern HOME = Pattern.compile("~(?<user>[\\w.-]*)(?<rest>/.*)?");

  private ValueCheck() {}

  /**
   * Checks all words of a command, whatever their options are for.
   *
   * @throws UsageException if an option has no value, or one that begins with a {@code ~}
   */
  static void check(List<Argument> arguments) {
    String before = "";
    for (Argument argument : arguments) {
      boolean hasValue = argument.name().length() < argument.text().length();
      if (hasValue && argument.value().isBlank()) {
        throw new UsageException(argument.name() + "=" + NO_VALUE + place(argument));
      }
      if (argument.text().isBlank()) {
        boolean isValue = OPTION.matcher(before).matches();
        throw new UsageException(isValue ? before + NO_VALUE : "one of the arguments is empty");
      }
      if (hasValue) {
        checkHome(argument);
      }
      before = argument.text();
    }
  }

  /** Most shells replace it at the beginning of a word only. */
  private static void checkHome(Argument argument) {
    Matcher home = HOME.matcher(argument.value());
    if (!home.matches() || Files.exists(Path.of(argument.value()))) {
      return;
    }
    String rest = home.group("rest") == null ? "" : home.group("rest");
    String write =
        home.group("user").isEmpty()
            ? argument.name() + "=" + System.getProperty("user.home") + rest
            : "the whole path";
    throw new UsageException(
        argument.text() + ": ~ stands for no folder after an =; write " + write + place(argument));
  }

  private static String place(Argument argument) {
    return argument.place().isEmpty() ? "" : " (" + argument.place() + ")";
  }
}
