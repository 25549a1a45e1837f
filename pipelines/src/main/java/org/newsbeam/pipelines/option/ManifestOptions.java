// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.option;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options of a run as its manifest tells them. They are read off picocli's own model of the
 * command, so that an option that is added is told too, unless it is named here.
 */
public final class ManifestOptions {

  /** Options that change no row, or that the manifest tells elsewhere: the inputs have files. */
  static final Set<String> LEFT_OUT =
      Set.of(
          "aggregateBuckets",
          "dryRun",
          "help",
          "input",
          "output",
          "overwrite",
          "report",
          "resume",
          "version");

  private ManifestOptions() {}

  /**
   * The options of {@code command}, once it is parsed, by their names without dashes: what was
   * given, or else the default; none that has neither.
   */
  public static Map<String, Object> of(CommandSpec command) {
    Map<String, Object> told = new TreeMap<>();
    for (OptionSpec option : command.options()) {
      String name = nameOf(option);
      Object value = LEFT_OUT.contains(name) ? null : told(option.getValue());
      if (value != null) {
        told.put(name, value);
      }
    }
    return told;
  }

  /** The first of its long names without dashes: later ones are old. */
  static String nameOf(OptionSpec option) {
    return Stream.of(option.names())
        .filter(name -> name.startsWith("--"))
        .findFirst()
        .orElse(option.longestName())
        .replaceFirst("^-+", "");
  }

  private static @Nullable Object told(@Nullable Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
    return value instanceof Collection<?> values && values.isEmpty() ? null : value;
  }
}
