// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.fact;

import static java.time.ZoneOffset.UTC;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsbeam.english.CalendarWords;

/**
 * Reads dates in words and in the figures of spreadsheets: "Tuesday, March 5th, 2024 at 2.30 p.m.
 * EST", "05-Mar-2024", "2024/03/05", "13.3.2024". Figures that can be read in two ways are no date.
 */
final class WrittenDate {

  private static final String MONTH = "(?<month>" + CalendarWords.MONTH_STARTS + ")[a-z]*\\.?";
  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>\\d{4})";
  private static final String TIME =
      "(?:[\\s,|·•–—-]*(?:at\\s+|t)?(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})"
          + "(?:[:.](?<second>\\d{2})(?:[.,]\\d+)?)?)?\\s*(?<half>[ap]\\.?m\\.?)?"
          + "\\s*\\(?(?<zone>z|[a-z]{2,4}|(?:utc|gmt)?[+-]\\d{1,2}:?(?:\\d{2})?)?\\)?)?";
  private static final String LEAD =
      "^(?:(?:first |last )?(?:published|posted|updated|created|modified|date|on)\\b[\\s:]*(?:on\\s+)?)?"
          + "(?:(?:"
          + CalendarWords.WEEKDAY_NAMES
          + "|mon|tues?|wed|thur?s?|fri|sat|sun)\\b\\.?[\\s,]*)?";

  private static final Pattern DAY_FIRST =
      of(DAY + "(?:\\s+of)?[\\s./-]*" + MONTH + "[\\s.,/-]*" + YEAR + TIME);
  private static final Pattern MONTH_FIRST =
      of(MONTH + "[\\s./-]*" + DAY + "[\\s.,/-]+" + YEAR + TIME);
  private static final Pattern YEAR_FIRST =
      of(YEAR + "[\\s./-]+(?:" + MONTH + "|(?<number>\\d{1,2}))[\\s./-]+" + DAY + TIME);
  private static final Pattern YEAR_LAST =
      of(
          MONTH
              + "\\s+"
              + DAY
              + "\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?(?<half>)?"
              + "\\s+(?<zone>[a-z]{2,4}|[+-]\\d{4})?\\s*"
              + YEAR);
  private static final Pattern MONTH_ALONE =
      of("(?:" + MONTH + "[\\s,]+" + YEAR + "|(?<year2>\\d{4})-(?<number>\\d{2}))");
  private static final Pattern FIGURES =
      of("(?<one>\\d{1,2})(?<mark>[./-])(?<two>\\d{1,2})\\k<mark>" + YEAR + TIME);

  private WrittenDate() {}

  private static Pattern of(String date) {
    return Pattern.compile(LEAD + date + "[\\s.]*$");
  }

  /** The time that {@code written} says, in UTC if it names no zone; midnight if it has no time. */
  static Optional<ZonedDateTime> parse(String written) {
    String date = written.strip().toLowerCase(Locale.ROOT);
    try {
      for (Pattern pattern : new Pattern[] {DAY_FIRST, MONTH_FIRST, YEAR_FIRST, YEAR_LAST}) {
        Matcher found = pattern.matcher(date);
        if (found.find()) {
          return at(found, day(found));
        }
      }
      Matcher figures = FIGURES.matcher(date);
      if (figures.find()) {
        return at(figures, inFigures(figures));
      }
      Matcher alone = MONTH_ALONE.matcher(date);
      return alone.find() ? Optional.of(firstOf(alone)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(Matcher found) {
    return LocalDate.of(number(found, "year"), month(found), number(found, "day"));
  }

  private static ZonedDateTime firstOf(Matcher month) {
    int year = month.group("year") == null ? number(month, "year2") : number(month, "year");
    return LocalDate.of(year, month(month), 1).atStartOfDay(UTC);
  }

  /** One of the two is no month, or both are the same. */
  private static @Nullable LocalDate inFigures(Matcher figures) {
    int one = number(figures, "one");
    int two = number(figures, "two");
    if (one <= 12 && two <= 12 && one != two) {
      return null;
    }
    return LocalDate.of(number(figures, "year"), Math.min(one, two), Math.max(one, two));
  }

  private static int month(Matcher found) {
    String word = found.group("month");
    return word == null
        ? number(found, "number")
        : CalendarWords.month(word).orElseThrow(() -> new DateTimeException(word));
  }

  private static Optional<ZonedDateTime> at(Matcher found, @Nullable LocalDate day) {
    if (day == null) {
      return Optional.empty();
    }
    if (found.group("hour") == null) {
      return Optional.of(day.atStartOfDay(UTC));
    }
    int hour = number(found, "hour");
    String half = found.group("half");
    if (half == null && found.group("minute") == null) {
      return Optional.empty();
    }
    if (half != null && !half.isEmpty()) {
      hour = hour % 12 + (half.charAt(0) == 'p' ? 12 : 0);
    }
    return ZoneNames.offset(found.group("zone"))
        .map(ZonedDateTime.of(day, time(found, hour), UTC)::withZoneSameLocal);
  }

  private static LocalTime time(Matcher found, int hour) {
    return LocalTime.of(
        hour,
        found.group("minute") == null ? 0 : number(found, "minute"),
        found.group("second") == null ? 0 : number(found, "second"));
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
