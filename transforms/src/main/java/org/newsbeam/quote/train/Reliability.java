// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.Locale;

/** How often answers of each confidence are right. */
final class Reliability {

  private static final int BINS = 10;

  private final int[] count = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] sum = new double[BINS];

  /** Adds an answer. */
  void add(double probability, boolean isRight) {
    int bin = (int) Math.min(BINS - 1, BINS * probability);
    count[bin]++;
    right[bin] += isRight ? 1 : 0;
    sum[bin] += probability;
  }

  /** For each tenth of confidence: how many answers, how sure, how often right. */
  String table() {
    StringBuilder table = new StringBuilder("confidence  answers  mean  right\n");
    for (int bin = 0; bin < BINS; bin++) {
      if (count[bin] > 0) {
        table.append(
            String.format(
                Locale.ROOT,
                "%.1f-%.1f  %8d  %.2f  %.2f%n",
                (double) bin / BINS,
                (bin + 1.0) / BINS,
                count[bin],
                sum[bin] / count[bin],
                (double) right[bin] / count[bin]));
      }
    }
    return table.toString();
  }
}
