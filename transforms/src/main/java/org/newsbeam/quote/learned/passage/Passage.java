// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.passage;

/**
 * The tokens of an article as the models see them.
 *
 * @param words their forms
 * @param classes their {@link WordClass}
 * @param names what they are part of: 0 for no name, else one more than the code of its type
 * @param quotations the index of the quotation that each stands in, -1 for none
 * @param frameFirst the first token of the frame of each: a sentence, cut around quotations
 * @param frameEnd the token after the frame of each
 * @param headline whether each stands in a headline
 */
@SuppressWarnings("ArrayRecordComponent") // parallel arrays, never compared
public record Passage(
    Word[] words,
    byte[] classes,
    byte[] names,
    int[] quotations,
    int[] frameFirst,
    int[] frameEnd,
    boolean[] headline) {

  /** Frames longer than this are tables or broken articles, no sentences. */
  private static final int LONGEST = 1000;

  /** The number of tokens. */
  public int size() {
    return words.length;
  }

  /** Whether the token stands in a frame that can be read as a sentence. */
  public boolean isReadable(int token) {
    return frameEnd[token] - frameFirst[token] <= LONGEST;
  }

  /** Whether the token stands in quotation marks. */
  public boolean isQuoted(int token) {
    return quotations[token] >= 0;
  }
}
