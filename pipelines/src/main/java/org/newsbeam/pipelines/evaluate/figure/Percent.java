// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages as they are printed: one decimal, and the same everywhere. */
public final class Percent {

  private Percent() {}

  /** {@code share} of 1 in percent. */
  public static double of(double share) {
    return rounded(100 * share);
  }

  /** {@code part} of {@code whole}, which is not 0, in percent. */
  public static double of(int part, int whole) {
    return rounded(100.0 * part / whole);
  }

  private static double rounded(double percent) {
    return new BigDecimal(percent).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }
}
