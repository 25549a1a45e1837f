// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsbeam.parquet.Column;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * A condition on a row: {@code column=value}, also with {@code !=}, {@code <}, {@code <=}, {@code
 * >} and {@code >=}; {@code column~words} for a column that holds the words in any case; {@code
 * column is null} or {@code is not null}. A list or a group meets what any value in it meets.
 * Nothing, be it null or an empty list, equals the empty value.
 *
 * @param column the column's name
 * @param operator as above
 * @param given what the column is compared with
 */
public record Condition(String column, String operator, GivenValue given)
    implements Predicate<Map<String, Object>> {

  private static final Pattern COMPARED =
      Pattern.compile("(\\w+)\\s*(<=|>=|!=|<>|==|=|<|>|~)\\s*(.*)", Pattern.DOTALL);

  private static final Pattern IS_NULL =
      Pattern.compile("(\\w+)\\s+(is(?:\\s+not)?\\s+null)", Pattern.CASE_INSENSITIVE);

  /** As SQL and programs write them. */
  private static final Map<String, String> OTHERS = Map.of("<>", "!=", "==", "=");

  /**
   * Reads a condition.
   *
   * @throws UsageException if it is none
   */
  public static Condition parse(String condition) {
    Matcher parts = COMPARED.matcher(condition.strip());
    if (parts.matches()) {
      String operator = OTHERS.getOrDefault(parts.group(2), parts.group(2));
      return new Condition(parts.group(1), operator, GivenValue.of(parts.group(3)));
    }
    Matcher isNull = IS_NULL.matcher(condition.strip());
    if (isNull.matches()) {
      String operator = isNull.group(2).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      return new Condition(isNull.group(1), operator, GivenValue.of(""));
    }
    throw new UsageException(
        "--where="
            + condition
            + " is no condition: write column=value, with = or any of != < <= > >= ~, or 'column is null'");
  }

  /**
   * Checks that the condition can be asked of these columns.
   *
   * @throws UsageException if it cannot
   */
  public void check(List<Column> columns) {
    Column compared = Columns.named(column, columns);
    boolean words = operator.equals("~") || operator.endsWith("null");
    boolean empty = given.isEmpty() && operator.matches("!?=");
    if (!words && !empty && !given.fits(compared.kind())) {
      throw new UsageException(
          "--where=" + column + operator + given.text() + ": " + GivenValue.wanted(compared));
    }
  }

  /** Whether the row meets the condition. */
  @Override
  public boolean test(Map<String, Object> row) {
    Object held = row.get(column);
    return switch (operator) {
      case "is null" -> held == null;
      case "is not null" -> held != null;
      case "=" -> equal(held);
      case "!=" -> !equal(held);
      case "~" -> any(held, given::isHeldBy);
      // Of a group only the numbers are more or less than a number.
      default ->
          any(
              held,
              value ->
                  (value == held || given.number().isEmpty() || value instanceof Number)
                      && given.order(value).stream().anyMatch(this::meets));
    };
  }

  private boolean equal(@Nullable Object held) {
    return given.isEmpty()
        ? held == null || held.equals("") || held.equals(List.of())
        : any(held, value -> given.order(value).stream().anyMatch(order -> order == 0));
  }

  private static boolean any(@Nullable Object held, Predicate<Object> wanted) {
    if (held instanceof Map<?, ?> group) {
      return any(group.values(), wanted);
    }
    if (held instanceof Iterable<?> list) {
      for (Object element : list) {
        if (any(element, wanted)) {
          return true;
        }
      }
      return false;
    }
    return held != null && wanted.test(held);
  }

  private boolean meets(int order) {
    return switch (operator) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      default -> throw new IllegalStateException("no order: " + operator);
    };
  }
}
