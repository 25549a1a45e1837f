// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.tell;

import java.util.regex.Pattern;

/**
 * Text as it may go to a terminal: the characters that would steer it stand there as visible
 * escapes, ESC as {@code \u001b}. These are all control characters (C0, DEL, C1) and those that
 * override or isolate the direction of writing. An article, or the name of a file, may hold any.
 */
public final class TerminalText {

  private static final String DIRECTIONS = "\\u202A-\\u202E\\u2066-\\u2069";
  private static final Pattern STEERS = Pattern.compile("[\\p{Cc}" + DIRECTIONS + "]");
  private static final Pattern STEERS_BUT_LAYOUT =
      Pattern.compile("\\r(?!\\n)|[\\p{Cc}" + DIRECTIONS + "&&[^\\r\\n\\t]]");

  private TerminalText() {}

  /** {@code text} in one line: its line breaks and tabs are escapes too. */
  public static String line(String text) {
    return visible(STEERS, text);
  }

  /** {@code text} with its line breaks and tabs, for words that were laid out by us. */
  public static String lines(String text) {
    return visible(STEERS_BUT_LAYOUT, text);
  }

  private static String visible(Pattern steers, String text) {
    return steers
        .matcher(text)
        .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
  }
}
