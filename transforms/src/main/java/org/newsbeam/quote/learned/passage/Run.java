// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.passage;

/**
 * A run of tokens.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 */
public record Run(int first, int end) {

  public Run {
    if (first < 0 || first >= end) {
      throw new IllegalArgumentException("empty run: " + first + ".." + end);
    }
  }
}
