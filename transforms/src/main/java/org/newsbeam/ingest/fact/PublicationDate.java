// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.fact;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoField.HOUR_OF_DAY;
import static java.time.temporal.ChronoField.MINUTE_OF_HOUR;
import static java.time.temporal.ChronoField.NANO_OF_SECOND;
import static java.time.temporal.ChronoField.SECOND_OF_MINUTE;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the dates of articles, wherever they stand: ISO 8601 with or without a time or a zone, RFC
 * 1123, seconds to nanoseconds since 1970, and those of {@link WrittenDate}. What names no zone is
 * UTC; what names no time is midnight; a year alone is its first day.
 */
public final class PublicationDate {

  private static final int MAX_LENGTH = 64;

  private static final Pattern COMPACT = Pattern.compile("(?:18|19|20)\\d{6}");
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,19}(?:\\.\\d{1,15})?(?:[eE]\\d{1,2})?");

  /** In seconds, the year 5138; in milliseconds, 1973; and so on for smaller units. */
  private static final BigDecimal MAX_SECONDS = BigDecimal.valueOf(100_000_000_000L);

  /** A smaller number is the day of a spreadsheet, a year or an index. */
  private static final BigDecimal DAY = BigDecimal.valueOf(10_000_000);

  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d{2}(?:\\.0)?");

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("uuuu-MM-dd[['T'][ ]")
          .appendValue(HOUR_OF_DAY, 2)
          .appendLiteral(':')
          .appendValue(MINUTE_OF_HOUR, 2)
          .optionalStart()
          .appendLiteral(':')
          .appendValue(SECOND_OF_MINUTE, 2)
          .optionalStart()
          .appendFraction(NANO_OF_SECOND, 0, 9, true)
          .optionalEnd()
          .optionalEnd()
          .appendPattern("[ ][XXX][XX][X][VV]]")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          ISO,
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("uuuuMMdd['T'HHmmss[XX]]", Locale.ENGLISH)
              .withResolverStyle(ResolverStyle.STRICT));

  private PublicationDate() {}

  /** The instant that {@code date} says; nothing if it says none between the years 1 and 9999. */
  public static Optional<Instant> parse(String date) {
    if (date.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    return instant(date.strip()).filter(PublicationDate::isPlausible);
  }

  private static Optional<Instant> instant(String date) {
    if (YEAR.matcher(date).matches()) {
      return Optional.of(
          LocalDate.of(Integer.parseInt(date.substring(0, 4)), 1, 1).atStartOfDay().toInstant(UTC));
    }
    if (NUMBER.matcher(date).matches() && !COMPACT.matcher(date).matches()) {
      return sinceEpoch(new BigDecimal(date));
    }
    return FORMATS.stream()
        .flatMap(format -> parse(date, format).stream())
        .findFirst()
        .or(() -> WrittenDate.parse(date).map(ZonedDateTime::toInstant));
  }

  private static Optional<Instant> parse(String date, DateTimeFormatter format) {
    try {
      TemporalAccessor parsed =
          format.parseBest(date, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
      return Optional.of(
          parsed instanceof ZonedDateTime zoned
              ? zoned.toInstant()
              : parsed instanceof LocalDateTime local
                  ? local.toInstant(UTC)
                  : LocalDate.from(parsed).atStartOfDay().toInstant(UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The unit is told by the size; of small numbers nobody knows what they count. */
  private static Optional<Instant> sinceEpoch(BigDecimal number) {
    BigDecimal seconds = number;
    while (seconds.abs().compareTo(MAX_SECONDS) >= 0) {
      seconds = seconds.movePointLeft(3);
    }
    return seconds.signum() >= 0 && seconds.compareTo(DAY) < 0
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(seconds.movePointRight(3).longValue()));
  }

  private static boolean isPlausible(Instant instant) {
    int year = instant.atZone(UTC).getYear();
    return year >= 1 && year <= 9999;
  }
}
