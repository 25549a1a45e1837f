// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.count;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From the earliest to the latest article.
 *
 * @param first when the earliest was published; null if no article has a date
 * @param last when the latest was published; null if no article has a date
 */
public record Period(@Nullable Instant first, @Nullable Instant last) {

  /** That of articles without a date. */
  public static final Period UNKNOWN = new Period(null, null);

  /** That of one article. */
  public static Period of(@Nullable Instant published) {
    return published == null ? UNKNOWN : new Period(published, published);
  }

  /** The shortest period that holds both. */
  public Period merge(Period other) {
    if (first == null || last == null) {
      return other;
    }
    if (other.first == null || other.last == null) {
      return this;
    }
    return new Period(
        first.isAfter(other.first) ? other.first : first,
        last.isBefore(other.last) ? other.last : last);
  }
}
