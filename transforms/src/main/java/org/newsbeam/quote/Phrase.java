// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

/**
 * A run of tokens.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 */
record Phrase(int first, int end) {

  Phrase {
    if (first < 0 || first >= end) {
      throw new IllegalArgumentException("empty phrase: " + first + ".." + end);
    }
  }

  int last() {
    return end - 1;
  }

  int size() {
    return end - first;
  }
}
