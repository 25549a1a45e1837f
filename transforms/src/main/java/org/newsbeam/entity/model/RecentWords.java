// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.model;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The scores of words that came lately. When there are many, those that did not come again since it
 * was so the last time are forgotten: common words stay, however many a corpus has. Safe to share
 * between threads, which may find a word missing that another is just putting in.
 */
final class RecentWords {

  /** Words, about a kilobyte each; there are up to twice as many. */
  private static final int MANY = 1 << 14;

  private volatile Map<String, ScoredWord> lately = new ConcurrentHashMap<>();
  private volatile Map<String, ScoredWord> before = Map.of();

  /** The scores of {@code word}; null if they are not known. */
  @Nullable ScoredWord get(String word) {
    ScoredWord known = lately.get(word);
    if (known == null) {
      known = before.get(word);
      if (known != null) {
        put(word, known);
      }
    }
    return known;
  }

  /** Remembers the scores of {@code word}. */
  void put(String word, ScoredWord scores) {
    if (lately.size() >= MANY) {
      turn();
    }
    lately.put(word, scores);
  }

  private synchronized void turn() {
    if (lately.size() >= MANY) {
      before = lately;
      lately = new ConcurrentHashMap<>();
    }
  }
}
