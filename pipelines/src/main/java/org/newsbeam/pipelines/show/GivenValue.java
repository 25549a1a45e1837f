// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.newsbeam.parquet.Column;

/**
 * The value of a condition, as each kind of column understands it.
 *
 * @param text as it was written
 * @param number if it can be read as one
 * @param time if it can be read as one
 */
record GivenValue(String text, Optional<BigDecimal> number, Optional<TimeSpan> time) {

  static GivenValue of(String text) {
    return new GivenValue(text, number(text), TimeSpan.parse(text));
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether values of this kind can be compared with it. */
  boolean fits(Column.Kind kind) {
    return switch (kind) {
      case NUMBER -> number.isPresent();
      case TIME -> time.isPresent();
      case BOOLEAN -> text.equals("true") || text.equals("false");
      case TEXT, NESTED -> true;
    };
  }

  /** What should have been written for {@code column}. */
  static String wanted(Column column) {
    return switch (column.kind()) {
      case NUMBER -> column.name() + " holds numbers: write one, as 12 or 0.95";
      case TIME -> column.name() + " holds times: write 2024, 2024-05-01 or 2024-05-01T12:30:00Z";
      case BOOLEAN -> column.name() + " is true or false";
      case TEXT, NESTED -> column.name() + " takes any value";
    };
  }

  /** Where {@code held} stands to this value: below it if negative; empty if nowhere. */
  OptionalInt order(Object held) {
    if (held instanceof Number amount) {
      return number.isPresent() && Double.isFinite(amount.doubleValue())
          ? OptionalInt.of(new BigDecimal(amount.toString()).compareTo(number.get()))
          : OptionalInt.empty();
    }
    Optional<Instant> instant = instant(held);
    if (instant.isPresent()) {
      return time.isPresent()
          ? OptionalInt.of(time.get().order(instant.get()))
          : OptionalInt.empty();
    }
    return OptionalInt.of(held.toString().compareTo(text));
  }

  private static Optional<Instant> instant(Object held) {
    if (held instanceof LocalDate date) {
      return Optional.of(date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
    if (held instanceof LocalDateTime time) {
      return Optional.of(time.toInstant(ZoneOffset.UTC));
    }
    return held instanceof Instant time ? Optional.of(time) : Optional.empty();
  }

  /** Whether {@code held} has these words, in any case. */
  boolean isHeldBy(Object held) {
    return held.toString().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
