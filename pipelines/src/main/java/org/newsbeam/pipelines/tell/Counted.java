// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.tell;

import java.util.Locale;

/** Numbers of things in words: "1 file", "2,000 files". */
public final class Counted {

  private Counted() {}

  /** So many things, of which several are called with an s at the end. */
  public static String of(long number, String one) {
    return of(number, one, one + "s");
  }

  /** So many things, called {@code one} or {@code several}. */
  public static String of(long number, String one, String several) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
  }
}
