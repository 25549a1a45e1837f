// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.record;

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
 * Reads the dates of articles: ISO 8601 with or without a time or a zone, RFC 1123, seconds or
 * milliseconds since 1970. What names no zone is UTC; what names no time is midnight.
 */
public final class PublicationDate {

  private static final int MAX_LENGTH = 64;

  private static final Pattern COMPACT = Pattern.compile("(?:18|19|20)\\d{6}");
  private static final Pattern NUMBER =
      Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?(?:[eE]\\d{1,2})?");

  /** In seconds, the year 5138; in milliseconds, 1973. */
  private static final long MAX_SECONDS = 100_000_000_000L;

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
    Optional<Instant> instant =
        NUMBER.matcher(date).matches() && !COMPACT.matcher(date).matches()
            ? sinceEpoch(new BigDecimal(date))
            : FORMATS.stream().flatMap(format -> parse(date, format).stream()).findFirst();
    return instant.filter(PublicationDate::isPlausible);
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

  private static Optional<Instant> sinceEpoch(BigDecimal number) {
    boolean isSeconds = number.abs().compareTo(BigDecimal.valueOf(MAX_SECONDS)) < 0;
    BigDecimal millis = isSeconds ? number.movePointRight(3) : number;
    return millis.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0
        ? Optional.of(Instant.ofEpochMilli(millis.longValue()))
        : Optional.empty();
  }

  private static boolean isPlausible(Instant instant) {
    int year = instant.atZone(UTC).getYear();
    return year >= 1 && year <= 9999;
  }
}
