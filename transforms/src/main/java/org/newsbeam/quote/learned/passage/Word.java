// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.passage;

import org.newsbeam.crf.Features;

/**
 * A word form as the models see it.
 *
 * @param form a value for the form itself, in lower case
 * @param stem a value for its stem, the same for "argues" and "arguing"
 * @param ending a value for its last letters
 */
public record Word(long form, long stem, long ending) {

  private static final int ENDING = 3;

  /** The word {@code lower}, which is in lower case, with the lemma of a verb that it may be. */
  public static Word of(String lower, String lemma) {
    String stem = Stems.of(lemma.isEmpty() ? lower : lemma);
    int from = Math.max(0, lower.length() - ENDING);
    return new Word(
        Features.value(lower), Features.value(stem), Features.value(lower, from, lower.length()));
  }
}
