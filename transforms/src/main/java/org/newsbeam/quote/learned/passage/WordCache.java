// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.passage;

import java.util.HashMap;
import java.util.Map;

/** Words that were seen lately, so that a form is hashed once. One instance serves one thread. */
public final class WordCache {

  private static final int MOST = 1 << 16;

  private final Map<String, Word> words = new HashMap<>();

  /**
   * The word.
   *
   * @param lower its form in lower case
   * @param lemma the lemma of the verb that it may be a form of; empty if none is known
   */
  public Word word(String lower, String lemma) {
    Word word = words.get(lower);
    if (word == null) {
      if (words.size() >= MOST) {
        words.clear();
      }
      word = Word.of(lower, lemma);
      words.put(lower, word);
    }
    return word;
  }
}
