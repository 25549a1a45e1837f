// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.wording;

import java.util.List;
import java.util.Optional;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Words;

/**
 * Content that is reported without quotation marks.
 *
 * @param first its first token
 * @param segments its stretches
 */
public record ReportedContent(int first, List<Span> segments) {

  public ReportedContent {
    segments = List.copyOf(segments);
  }

  /**
   * The content from token {@code from} to before token {@code end} without conjunctions and
   * punctuation at its start; nothing if less than two tokens are left or some stand in quotation
   * marks.
   */
  public static Optional<ReportedContent> of(Words words, int from, int end) {
    int first = from;
    while (first < end && (words.tag(first) == Tag.CCONJ || words.tag(first) == Tag.PUNCT)) {
      first++;
    }
    if (end - first < 2) {
      return Optional.empty();
    }
    for (int i = first; i < end; i++) {
      if (words.isQuoted(i)) {
        return Optional.empty();
      }
    }
    return Optional.of(new ReportedContent(first, List.of(words.span(new Phrase(first, end)))));
  }

  /** A quote of this content, which a rule found. */
  public Draft draft(Phrase source, Phrase cue, RuleName rule, double confidence) {
    return new Draft(
        QuoteKind.INDIRECT, segments, List.of(), first, source, null, cue, rule, confidence);
  }
}
