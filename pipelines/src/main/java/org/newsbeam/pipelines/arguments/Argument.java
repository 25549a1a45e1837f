// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.arguments;

/**
 * A word of a command line.
 *
 * @param text the word
 * @param place the file and line that it stands in; empty if it was typed
 */
record Argument(String text, String place) {

  /** Of {@code --name=value} the name with its hyphens, else the whole word. */
  String name() {
    int equals = text.indexOf('=');
    return text.startsWith("-") && equals > 0 ? text.substring(0, equals) : text;
  }

  /** Of {@code --name=value} the value; empty if there is none. */
  String value() {
    return name().length() < text.length() ? text.substring(name().length() + 1) : "";
  }
}
