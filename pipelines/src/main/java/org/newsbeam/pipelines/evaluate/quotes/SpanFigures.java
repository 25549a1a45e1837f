// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.List;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.pipelines.evaluate.figure.Counts;

/**
 * How well text in double quotation marks that somebody said is told from text that nobody did.
 *
 * @param spans candidates: found, and quotes; a false quote counts as found
 * @param direct the candidates of direct attributions that are found
 * @param mixed the candidates of mixed attributions that are found
 * @param shortSpans candidates of one or two words: found, and quotes
 * @param negatives how many candidates are no quotes
 * @param falseQuotes how many quotes stand for no candidate, see {@link Claims}
 */
public record SpanFigures(
    Counts spans, Share direct, Share mixed, Counts shortSpans, int negatives, int falseQuotes) {

  static SpanFigures of(List<ArticleScore> articles) {
    List<JudgedSpan> all = articles.stream().flatMap(score -> score.spans().stream()).toList();
    int falseQuotes = articles.stream().mapToInt(score -> score.falseQuotes().size()).sum();
    int found = Share.of(all, JudgedSpan::isFound).part();
    int gold = Share.of(all, JudgedSpan::isQuote).part();
    int right = Share.of(all, span -> span.isQuote() && span.isFound()).part();
    return new SpanFigures(
        new Counts(right, found + falseQuotes, gold),
        found(all, QuoteKind.DIRECT),
        found(all, QuoteKind.MIXED),
        articles.stream().map(ArticleScore::shortSpans).reduce(Counts.NONE, Counts::plus),
        all.size() - gold,
        falseQuotes);
  }

  private static Share found(List<JudgedSpan> spans, QuoteKind kind) {
    return Share.of(spans.stream().filter(s -> s.is(kind)).toList(), JudgedSpan::isFound);
  }
}
