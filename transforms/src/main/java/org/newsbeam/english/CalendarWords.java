// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.english;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** The months and the days of the week, and how they are shortened. */
public final class CalendarWords {

  private static final List<List<String>> MONTHS = read("months.txt");
  private static final List<List<String>> DAYS = read("weekdays.txt");

  private static final Map<String, Integer> MONTH_NUMBERS = numbers(MONTHS);
  private static final Map<String, Integer> DAY_NUMBERS = numbers(DAYS);

  /** "monday" to "sunday", written out. */
  public static final Set<String> WEEKDAYS =
      DAYS.stream().map(day -> day.get(0)).collect(Collectors.toUnmodifiableSet());

  /** The first three letters of each month as alternatives of a pattern: "jan|feb|…". */
  public static final String MONTH_STARTS =
      MONTHS.stream().map(month -> month.get(0).substring(0, 3)).collect(Collectors.joining("|"));

  /** The days of the week, written out, as alternatives of a pattern. */
  public static final String WEEKDAY_NAMES =
      DAYS.stream().map(day -> day.get(0)).collect(Collectors.joining("|"));

  private CalendarWords() {}

  /**
   * The number of a month, 1 to 12.
   *
   * @param word its name or an abbreviation of it, in lower case and without a full stop
   */
  public static OptionalInt month(String word) {
    Integer number = MONTH_NUMBERS.get(word);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** Whether a word, in lower case and without a full stop, is a month or short for one. */
  public static boolean isMonth(String word) {
    return MONTH_NUMBERS.containsKey(word);
  }

  /** Whether a word, in lower case and without a full stop, is a weekday or short for one. */
  public static boolean isWeekday(String word) {
    return DAY_NUMBERS.containsKey(word);
  }

  private static List<List<String>> read(String name) {
    return WordList.rows(CalendarWords.class, name);
  }

  private static Map<String, Integer> numbers(List<List<String>> rows) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      for (String form : rows.get(i)) {
        numbers.put(form, i + 1);
      }
    }
    return Map.copyOf(numbers);
  }
}
