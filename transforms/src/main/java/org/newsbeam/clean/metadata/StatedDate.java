// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.metadata;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsbeam.english.CalendarWords;

/**
 * The first date with a year in a line, and the time beside it: "Published: 14:05, 21 October
 * 2021", "June 30, 2024 8:15 am EDT". Without a zone it is UTC, without a time midnight. Dates in
 * figures alone are left: which comes first, day or month, differs between countries.
 */
final class StatedDate {

  private static final String MONTH =
      "(?<month%d>" + CalendarWords.MONTH_STARTS + ")[a-z]{0,6}\\.?";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:(?<day1>\\d{1,2})(?:st|nd|rd|th)? "
              + MONTH.formatted(1)
              + "|"
              + MONTH.formatted(2)
              + " (?<day2>\\d{1,2})(?:st|nd|rd|th)?),? (?<year>(?:18|19|20)\\d{2})\\b");
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?::\\d{2})?(?: ?(?<half>[ap])\\.?m\\b\\.?)?"
              + "(?: (?<zone>[a-z]{2,4})\\b)?");

  /** Minutes from UTC; names that stand for several zones mean those of the largest press. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("gmt", 0),
          Map.entry("utc", 0),
          Map.entry("bst", 60),
          Map.entry("cet", 60),
          Map.entry("cest", 120),
          Map.entry("ist", 330),
          Map.entry("aest", 600),
          Map.entry("aedt", 660),
          Map.entry("est", -300),
          Map.entry("edt", -240),
          Map.entry("cst", -360),
          Map.entry("cdt", -300),
          Map.entry("mst", -420),
          Map.entry("mdt", -360),
          Map.entry("pst", -480),
          Map.entry("pdt", -420));

  private StatedDate() {}

  /** The instant that {@code line} states, if it states one. */
  static Optional<Instant> in(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    Matcher date = DATE.matcher(lower);
    if (!date.find()) {
      return Optional.empty();
    }
    String month = date.group("month1") != null ? date.group("month1") : date.group("month2");
    String day = date.group("day1") != null ? date.group("day1") : date.group("day2");
    try {
      LocalDate of =
          LocalDate.of(
              Integer.parseInt(date.group("year")),
              CalendarWords.month(month).orElseThrow(),
              Integer.parseInt(day));
      Matcher time = TIME.matcher(lower);
      return Optional.of(
          time.find()
              ? of.atTime(time(time)).toInstant(zone(time.group("zone")))
              : of.atStartOfDay().toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalTime time(Matcher time) {
    int hour = Integer.parseInt(time.group("hour"));
    String half = time.group("half");
    int of24 = half == null ? hour : hour % 12 + (half.equals("p") ? 12 : 0);
    return LocalTime.of(of24, Integer.parseInt(time.group("minute")));
  }

  private static ZoneOffset zone(@Nullable String name) {
    return ZoneOffset.ofTotalSeconds(ZONES.getOrDefault(name == null ? "" : name, 0) * 60);
  }
}
