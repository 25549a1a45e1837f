// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language.tag;

/**
 * The scores of words that came lately. A word has one place, and a newcomer takes it: bounded, and
 * nothing is made for a word that is there. Serves one thread.
 */
final class WordCache {

  private static final int SLOTS = 1 << 15;

  /** A longer word (chars) hardly comes again. */
  private static final int LONGEST = 40;

  private final TagWeights weights;
  private final WordScores[] slots = new WordScores[SLOTS];

  WordCache(TagWeights weights) {
    this.weights = weights;
  }

  /** The scores of the word {@code text[begin, end)}, read with straight apostrophes. */
  WordScores get(String text, int begin, int end) {
    if (end - begin > LONGEST) {
      return weights.score(word(text, begin, end));
    }
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + WordScores.straight(text.charAt(i));
    }
    int mixed = hash * 0x9E3779B9;
    int slot = mixed >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS));
    WordScores found = slots[slot];
    if (found == null || !found.isOf(text, begin, end)) {
      found = weights.score(word(text, begin, end));
      slots[slot] = found;
    }
    return found;
  }

  private static String word(String text, int begin, int end) {
    return text.substring(begin, end).replace('’', '\'');
  }
}
