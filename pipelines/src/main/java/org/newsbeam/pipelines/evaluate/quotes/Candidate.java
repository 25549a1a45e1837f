// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.quotes.text.WordSet;

/**
 * Text in double quotation marks, of which somebody may have said it or not: speech, or the title
 * of a film.
 *
 * @param span where it stands, marks and all, in chars
 * @param words its words; at least one
 * @param gold the attribution whose content has most of its words, and at least half of them (the
 *     first such one); null if there is none: then it is no quote
 */
record Candidate(Span span, WordSet words, @Nullable GoldQuote gold) {

  static Candidate of(Span span, WordSet words, List<GoldQuote> golds) {
    GoldQuote best = null;
    int most = 0;
    for (GoldQuote gold : golds) {
      int shared = gold.words().shared(words).size();
      if (shared > most) {
        best = gold;
        most = shared;
      }
    }
    return new Candidate(span, words, 2 * most >= words.size() ? best : null);
  }

  /** Whether somebody said it. */
  boolean isQuote() {
    return gold != null;
  }
}
