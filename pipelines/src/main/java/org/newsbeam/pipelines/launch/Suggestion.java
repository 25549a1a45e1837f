// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses the name that somebody meant who wrote another one. */
public final class Suggestion {

  private static final int LEAST_BEGINNING = 3;

  private Suggestion() {}

  /**
   * The end of a message that there is no {@code written}: the name that was meant, if one is like
   * it, and all that there are.
   */
  public static String among(String written, Collection<String> names) {
    return nearest(written, names)
            .map(name -> "; did you mean " + name + "? There are ")
            .orElse("; there are ")
        + String.join(", ", names);
  }

  /**
   * The name that the fewest slips of the fingers lead away from, a third of its letters at most;
   * the first of several. What is the beginning of a name is one slip away from it, and of several
   * such the shortest is meant.
   */
  public static Optional<String> nearest(String written, Collection<String> names) {
    String given = written.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(name -> distance(given, name) <= Math.max(1, name.length() / 3))
        .min(
            Comparator.<String>comparingInt(name -> distance(given, name))
                .thenComparingInt(name -> slips(given, name)));
  }

  private static int distance(String given, String name) {
    boolean begins =
        given.replace("-", "").length() >= LEAST_BEGINNING
            && name.toLowerCase(Locale.ROOT).startsWith(given);
    return begins ? Math.min(1, slips(given, name)) : slips(given, name);
  }

  /** How many letters were added, left out, exchanged or swapped with the next. */
  private static int slips(String written, String name) {
    String meant = name.toLowerCase(Locale.ROOT);
    int[][] slips = new int[written.length() + 1][meant.length() + 1];
    for (int w = 0; w <= written.length(); w++) {
      for (int m = 0; m <= meant.length(); m++) {
        slips[w][m] =
            w == 0 || m == 0
                ? w + m
                : Math.min(
                    slips[w - 1][m - 1] + (written.charAt(w - 1) == meant.charAt(m - 1) ? 0 : 1),
                    1 + Math.min(slips[w - 1][m], slips[w][m - 1]));
        if (w > 1
            && m > 1
            && written.charAt(w - 1) == meant.charAt(m - 2)
            && written.charAt(w - 2) == meant.charAt(m - 1)) {
          slips[w][m] = Math.min(slips[w][m], slips[w - 2][m - 2] + 1);
        }
      }
    }
    return slips[written.length()][meant.length()];
  }
}
