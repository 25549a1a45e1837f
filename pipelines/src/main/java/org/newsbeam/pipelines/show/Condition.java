// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * A condition on a row: {@code column=value}, {@code column!=value}, or {@code column~words} for a
 * column that holds the words in any case. A null column holds the empty value.
 *
 * @param column the column's name
 * @param operator {@code =}, {@code !=} or {@code ~}
 * @param value what the column is compared with
 */
public record Condition(String column, String operator, String value)
    implements Predicate<Map<String, Object>> {

  private static final Pattern GRAMMAR =
      Pattern.compile("(\\w+)\\s*(=|!=|~)\\s*(.*)", Pattern.DOTALL);

  /**
   * Reads a condition.
   *
   * @throws UsageException if it is none
   */
  public static Condition parse(String condition) {
    Matcher parts = GRAMMAR.matcher(condition.strip());
    if (!parts.matches()) {
      throw new UsageException(
          "--where=" + condition + " is none of column=value, column!=value, column~words");
    }
    return new Condition(parts.group(1), parts.group(2), parts.group(3));
  }

  /**
   * Whether the row meets the condition.
   *
   * @throws UsageException if it has no such column
   */
  @Override
  public boolean test(Map<String, Object> row) {
    if (!row.containsKey(column)) {
      throw new UsageException(
          "there is no column " + column + "; there are " + String.join(", ", row.keySet()));
    }
    Object held = row.get(column);
    String text = held == null ? "" : held.toString();
    return switch (operator) {
      case "=" -> text.equals(value);
      case "!=" -> !text.equals(value);
      default -> text.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
    };
  }
}
