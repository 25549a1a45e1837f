// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.tell.TerminalText;

/** A value in one line that a person reads and a terminal cannot be steered by. */
final class PeopleCell {

  /** Code points at most, where there is no more room. */
  static final int WIDEST = 60;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PeopleCell() {}

  /** All of {@code value}. */
  static String whole(@Nullable Object value) {
    return TerminalText.line(BLANKS.matcher(text(value)).replaceAll(" "));
  }

  /** The first {@link #WIDEST} code points of it, and two decimals of a number with more. */
  static String cut(@Nullable Object value) {
    String line =
        whole(value instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : value);
    return width(line) <= WIDEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)) + "…";
  }

  /** How many code points a line has. */
  static int width(String line) {
    return line.codePointCount(0, line.length());
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Collection<?> list) {
      return list.stream().map(PeopleCell::text).collect(Collectors.joining(", "));
    }
    if (value instanceof Map<?, ?> group) {
      return group.containsKey("name") ? text(group.get("name")) : JsonRow.json(group);
    }
    return value == null ? "" : value.toString();
  }
}
