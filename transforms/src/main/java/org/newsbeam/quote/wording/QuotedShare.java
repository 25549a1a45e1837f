// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.wording;

import java.util.List;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** How much of a quote's content its source said in these very words. */
public final class QuotedShare {

  private QuotedShare() {}

  /** The share of the words of {@code clauses} that stands in quotation marks. */
  public static double of(Words words, List<Phrase> clauses) {
    int all = 0;
    int quoted = 0;
    for (Phrase clause : clauses) {
      for (int i = clause.first(); i < clause.end(); i++) {
        if (Character.isLetterOrDigit(words.lower(i).charAt(0))) {
          all++;
          quoted += words.isQuoted(i) ? 1 : 0;
        }
      }
    }
    return all == 0 ? 1 : (double) quoted / all;
  }
}
