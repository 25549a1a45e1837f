// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time that somebody means who writes a part of an ISO date: all of a year, a month, a day, a
 * minute or a second. What names no zone is in UTC.
 *
 * @param begin its first moment
 * @param end the moment after it
 */
record TimeSpan(Instant begin, Instant end) {

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:(-\\d\\d)(?:(-\\d\\d)"
              + "(?:[T ](\\d\\d:\\d\\d)(?:(:\\d\\d)([.]\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?");

  /** The time that {@code text} means; empty if it is none. */
  static Optional<TimeSpan> parse(String text) {
    Matcher parts = ISO.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      OffsetDateTime begin =
          OffsetDateTime.parse(
              parts.group(1)
                  + or(parts.group(2), "-01")
                  + or(parts.group(3), "-01")
                  + "T"
                  + or(parts.group(4), "00:00")
                  + or(parts.group(5), ":00")
                  + or(parts.group(6), "")
                  + or(parts.group(7), "Z"));
      return Optional.of(new TimeSpan(begin.toInstant(), begin.plus(1, unit(parts)).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static ChronoUnit unit(Matcher parts) {
    if (parts.group(6) != null) {
      return ChronoUnit.NANOS;
    }
    if (parts.group(5) != null) {
      return ChronoUnit.SECONDS;
    }
    if (parts.group(4) != null) {
      return ChronoUnit.MINUTES;
    }
    if (parts.group(3) != null) {
      return ChronoUnit.DAYS;
    }
    return parts.group(2) != null ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
  }

  private static String or(@Nullable String part, String other) {
    return part == null ? other : part;
  }

  /** Negative if {@code time} comes before it, 0 if within, positive if after. */
  int order(Instant time) {
    return time.isBefore(begin) ? -1 : time.isBefore(end) ? 0 : 1;
  }
}
