// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.util.List;
import java.util.Optional;

/**
 * The options of Beam and of runners that the user has given.
 *
 * @param arguments words of the form {@code --name=value}
 */
record GivenOptions(List<String> arguments) {

  GivenOptions {
    arguments = List.copyOf(arguments);
  }

  /** Whether the option {@code name} is given. */
  boolean has(String name) {
    return value(name).isPresent();
  }

  /** The value of the option {@code name}, the first if it is given several times. */
  Optional<String> value(String name) {
    String start = "--" + name + "=";
    return arguments.stream()
        .filter(argument -> argument.startsWith(start))
        .map(argument -> argument.substring(start.length()))
        .findFirst();
  }
}
