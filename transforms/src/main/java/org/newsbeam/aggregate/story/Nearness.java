// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

/**
 * How much more, or less, two articles are likely to tell one event for when they were published.
 */
final class Nearness {

  private static final double NEAR = 1.3;
  private static final double FAR = 0.6;
  private static final int NEAR_DAYS = 2;
  private static final int NEUTRAL_DAYS = 7;
  private static final int FAR_DAYS = 30;

  private Nearness() {}

  /**
   * By what their likeness is multiplied: {@value #NEAR} up to {@value #NEAR_DAYS} days, 1 at
   * {@value #NEUTRAL_DAYS}, {@value #FAR} from {@value #FAR_DAYS} on.
   */
  static double of(double days) {
    if (days <= NEAR_DAYS) {
      return NEAR;
    }
    if (days <= NEUTRAL_DAYS) {
      return NEAR + (1 - NEAR) * (days - NEAR_DAYS) / (NEUTRAL_DAYS - NEAR_DAYS);
    }
    if (days <= FAR_DAYS) {
      return 1 + (FAR - 1) * (days - NEUTRAL_DAYS) / (FAR_DAYS - NEUTRAL_DAYS);
    }
    return FAR;
  }
}
