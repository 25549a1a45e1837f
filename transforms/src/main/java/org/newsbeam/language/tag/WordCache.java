// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language.tag;

/**
 * The scores of words that came lately. A word has two places: what comes again moves to the first,
 * and a newcomer pushes out the other, so common words stay. Bounded, and nothing is made for a
 * word that is there. Serves one thread.
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
    int first = mixed >>> (Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS)) & ~1;
    WordScores lately = slots[first];
    if (lately != null && lately.isOf(text, begin, end)) {
      return lately;
    }
    WordScores other = slots[first + 1];
    slots[first + 1] = lately;
    slots[first] =
        other != null && other.isOf(text, begin, end)
            ? other
            : weights.score(word(text, begin, end));
    return slots[first];
  }

  private static String word(String text, int begin, int end) {
    return text.substring(begin, end).replace('’', '\'');
  }
}
