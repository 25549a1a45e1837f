// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.List;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.pipelines.evaluate.figure.Counts;
import org.newsbeam.pipelines.evaluate.quotes.gold.AttributedArticle;

/**
 * The quotes of one article that were found beside those that are annotated.
 *
 * @param view the article as the measure sees it
 * @param found the quotes that were found
 * @param spans the candidates and what was found there
 * @param falseQuotes the quotes that stand for no candidate, see {@link Claims}
 * @param shortSpans the candidates of one or two words: found, and quotes
 * @param indirect the indirect quotes
 * @param overlap what of content and sources was found
 */
record ArticleScore(
    GoldView view,
    List<FoundQuote> found,
    List<JudgedSpan> spans,
    List<FoundQuote> falseQuotes,
    Counts shortSpans,
    IndirectMatch indirect,
    OverlapFigures overlap) {

  ArticleScore {
    found = List.copyOf(found);
    spans = List.copyOf(spans);
    falseQuotes = List.copyOf(falseQuotes);
  }

  /** Compares what people have annotated with what the program has found in the same text. */
  static ArticleScore of(AttributedArticle gold, AnnotatedArticle annotated) {
    GoldView view = GoldView.of(gold);
    return of(view, FoundQuote.all(annotated, view.words()));
  }

  static ArticleScore of(GoldView view, List<FoundQuote> found) {
    Claims claims = Claims.of(view, found);
    List<JudgedSpan> spans =
        view.candidates().stream()
            .map(candidate -> JudgedSpan.of(view, candidate, claims.owners().get(candidate)))
            .toList();
    return new ArticleScore(
        view,
        found,
        spans,
        claims.falseQuotes(),
        shortSpans(view, found),
        IndirectMatch.of(view, found),
        OverlapFigures.of(view, found));
  }

  private static Counts shortSpans(GoldView view, List<FoundQuote> found) {
    Counts counts = Counts.NONE;
    for (Candidate candidate : view.shortCandidates()) {
      boolean isFound =
          found.stream()
              .filter(FoundQuote::isMarked)
              .anyMatch(quote -> candidate.words().isHalfIn(quote.words()));
      boolean isQuote = candidate.isQuote();
      counts =
          counts.plus(new Counts(isFound && isQuote ? 1 : 0, isFound ? 1 : 0, isQuote ? 1 : 0));
    }
    return counts;
  }
}
