// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.quotes.QuoteError.Mistake;

/** Collects what went wrong in one article. */
final class QuoteErrors {

  private final GoldView view;
  private final List<QuoteError> errors = new ArrayList<>();

  private QuoteErrors(GoldView view) {
    this.view = view;
  }

  /** The mistakes: of quotes that are none, then of text in marks, then of indirect quotes. */
  static List<QuoteError> of(ArticleScore score) {
    QuoteErrors collected = new QuoteErrors(score.view());
    score.falseQuotes().forEach(quote -> collected.add(Mistake.A_FALSE_QUOTE, quote));
    score.spans().forEach(collected::add);
    score.indirect().missed().forEach(collected::addMissed);
    score.indirect().spurious().forEach(quote -> collected.add(Mistake.C_SPURIOUS, quote));
    return collected.errors;
  }

  private void add(Mistake what, FoundQuote quote) {
    errors.add(QuoteError.of(view, what, whole(quote.segments()), null, null, quote));
  }

  private void addMissed(GoldQuote gold) {
    Span span = whole(gold.attribution().content());
    errors.add(QuoteError.of(view, Mistake.C_MISSED, span, gold, sourceOf(gold), null));
  }

  private void add(JudgedSpan span) {
    GoldQuote gold = span.candidate().gold();
    if (gold == null) {
      if (span.isFound()) {
        add(Mistake.A_NEGATIVE_CLAIMED, span, "");
      }
    } else if (!span.isFound()) {
      add(Mistake.A_MISSED, span, sourceOf(gold));
    } else {
      if (span.source() != null && !span.source().isLenient()) {
        add(Mistake.B_WRONG_SPEAKER, span, sourceOf(gold));
      }
      if (span.speaker() != null && !span.speaker().isRight()) {
        add(Mistake.R_WRONG_NAME, span, String.join("; ", span.speaker().names()));
      }
    }
  }

  private void add(Mistake what, JudgedSpan span, String gold) {
    errors.add(
        QuoteError.of(
            view,
            what,
            span.candidate().span(),
            span.candidate().gold(),
            gold.isEmpty() ? null : gold,
            span.found()));
  }

  private String sourceOf(GoldQuote gold) {
    return gold.sourceIn(view.text());
  }

  /** From the first char of the first stretch to the last char of the last. */
  private static Span whole(List<Span> spans) {
    int begin = spans.stream().mapToInt(Span::begin).min().orElseThrow();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(begin, end);
  }
}
