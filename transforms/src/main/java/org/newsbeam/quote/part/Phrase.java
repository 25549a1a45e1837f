// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.part;

/**
 * A run of tokens.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 */
public record Phrase(int first, int end) {

  public Phrase {
    if (first < 0 || first >= end) {
      throw new IllegalArgumentException("empty phrase: " + first + ".." + end);
    }
  }

  /** The index of its last token. */
  public int last() {
    return end - 1;
  }

  /** The number of its tokens. */
  public int size() {
    return end - first;
  }
}
