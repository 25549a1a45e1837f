// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language.tag;

/**
 * What a word brings to the tags in its neighbourhood: sums of weights, one for each outcome.
 *
 * @param word the word
 * @param here for its own tag
 * @param asPrevious for the tag of the word after it
 * @param asSecondPrevious for the tag of the word after that
 * @param asNext for the tag of the word before it
 * @param asSecondNext for the tag of the word before that
 */
// Shared by all tokens of a word and never altered: arrays are the point.
@SuppressWarnings("ArrayRecordComponent")
record WordScores(
    String word,
    float[] here,
    float[] asPrevious,
    float[] asSecondPrevious,
    float[] asNext,
    float[] asSecondNext) {

  /** Whether this is the word {@code text[begin, end)}, read with straight apostrophes. */
  boolean isOf(String text, int begin, int end) {
    int length = end - begin;
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != straight(text.charAt(begin + i))) {
        return false;
      }
    }
    return true;
  }

  static char straight(char c) {
    return c == '’' ? '\'' : c;
  }
}
