// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages as they are printed: one decimal, and the same everywhere. */
final class Percent {

  private Percent() {}

  /** {@code share} of 1 in percent. */
  static double of(double share) {
    return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }
}
