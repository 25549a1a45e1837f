// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.evaluate.figure.Percent;

/**
 * How many of some things are so.
 *
 * @param part those that are
 * @param whole all of them
 */
public record Share(int part, int whole) {

  /** How many of these are so. */
  static <T> Share of(List<T> things, Predicate<T> isSo) {
    return new Share((int) things.stream().filter(isSo).count(), things.size());
  }

  /** In percent with one decimal; null if there are none of which it could be said. */
  public @Nullable Double percent() {
    return whole == 0 ? null : Percent.of(part, whole);
  }
}
