// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.Map;
import org.newsbeam.quote.confidence.Signs;

/**
 * An answer of the program, and whether people give the same.
 *
 * @param signs what tells of it, by name
 * @param isRight whether it is right
 * @param article the number of its article, by which answers are held out
 * @param weight how much it counts
 */
record JudgedQuote(Map<String, Double> signs, boolean isRight, int article, double weight) {

  static JudgedQuote of(Signs signs, boolean isRight, int article, double weight) {
    return new JudgedQuote(Map.copyOf(signs.values()), isRight, article, weight);
  }
}
