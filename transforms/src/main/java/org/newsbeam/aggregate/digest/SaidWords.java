// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Words;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.model.row.Range;

/**
 * The words of a quote that are somebody's own, by which it is found again elsewhere.
 *
 * @param quoteId the quote
 * @param text what stands in quotation marks, or all where its form is verbatim; a blank between
 *     stretches
 * @param speaker the index of its speaker among the article's entities, or {@link
 *     DigestQuote#NO_SPEAKER}
 */
public record SaidWords(String quoteId, String text, int speaker) {

  /** Fewer words are said by many: "no comment", "a great day". */
  static final int FEWEST = 5;

  /** Longer ones are known by their beginning. */
  private static final int MOST_CODE_POINTS = 1_500;

  public SaidWords {
    requireNonNull(quoteId, "quoteId");
    requireNonNull(text, "text");
  }

  /** The same words, of another speaker. */
  public SaidWords withSpeaker(int other) {
    return new SaidWords(quoteId, text, other);
  }

  /** The words of a quote in marks, if they are enough to be known by. */
  static Optional<String> of(QuoteRow row) {
    if (row.kind() == QuoteKind.INDIRECT) {
      return Optional.empty();
    }
    String words = row.kind() == QuoteKind.DIRECT ? row.text() : verbatim(row);
    return Words.count(words) < FEWEST ? Optional.empty() : Optional.of(bounded(words));
  }

  /** The stretches in marks; the text of a row has its segments, a blank between. */
  private static String verbatim(QuoteRow row) {
    List<String> stretches = new ArrayList<>();
    int before = 0;
    for (Range segment : row.segments()) {
      for (Range stretch : row.verbatim()) {
        if (segment.begin() <= stretch.begin() && stretch.end() <= segment.end()) {
          int begin = before + stretch.begin() - segment.begin();
          stretches.add(stretch(row.text(), begin, begin + stretch.end() - stretch.begin()));
        }
      }
      before += segment.end() - segment.begin() + 1;
    }
    return String.join(" ", stretches);
  }

  /** Of offsets in code points. */
  private static String stretch(String text, int begin, int end) {
    int length = text.codePointCount(0, text.length());
    int from = text.offsetByCodePoints(0, Math.min(begin, length));
    return text.substring(
        from, text.offsetByCodePoints(from, Math.min(end, length) - Math.min(begin, length)));
  }

  private static String bounded(String words) {
    return words.codePointCount(0, words.length()) <= MOST_CODE_POINTS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MOST_CODE_POINTS));
  }
}
