// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.quotes.gold.AttributedArticle;
import org.newsbeam.pipelines.evaluate.quotes.text.QuotationSpan;
import org.newsbeam.pipelines.evaluate.quotes.text.QuotationSpans;
import org.newsbeam.pipelines.evaluate.quotes.text.SingleMarks;
import org.newsbeam.pipelines.evaluate.quotes.text.TextWords;
import org.newsbeam.pipelines.evaluate.quotes.text.WordSet;

/**
 * An annotated article as the measure sees it.
 *
 * @param article the article
 * @param words the words of its text
 * @param quotes its attributions, those without any word of content left out
 * @param candidates its texts in double quotation marks of three words and more, but for those of
 *     which at least half lies in what is ignored: what was discarded, and what follows a mark that
 *     nothing closes
 * @param shortCandidates the same of one or two words
 * @param quotable the words in double quotation marks, and those ignored
 * @param neutral the words on which a quote is neither right nor wrong: those ignored, those of
 *     short candidates, of candidates that are quotes, and in single marks
 */
record GoldView(
    AttributedArticle article,
    TextWords words,
    List<GoldQuote> quotes,
    List<Candidate> candidates,
    List<Candidate> shortCandidates,
    WordSet quotable,
    WordSet neutral) {

  private static final int SHORT = 3;

  GoldView {
    quotes = List.copyOf(quotes);
    candidates = List.copyOf(candidates);
    shortCandidates = List.copyOf(shortCandidates);
  }

  static GoldView of(AttributedArticle article) {
    TextWords words = new TextWords(article.text());
    List<Span> marked = new ArrayList<>();
    List<Span> ignoredSpans = new ArrayList<>(article.discarded());
    for (QuotationSpan quotation : QuotationSpans.of(article.text())) {
      boolean isUnclosed = quotation.end() == QuotationSpan.End.UNCLOSED;
      (isUnclosed ? ignoredSpans : marked).add(quotation.span());
    }
    WordSet inMarks = words.in(marked);
    List<GoldQuote> quotes =
        article.attributions().stream()
            .map(attribution -> GoldQuote.of(attribution, words, inMarks))
            .filter(quote -> !quote.words().isEmpty())
            .toList();
    WordSet ignored = words.in(ignoredSpans);
    List<Candidate> candidates = new ArrayList<>();
    List<Candidate> shorts = new ArrayList<>();
    for (Span span : marked) {
      WordSet inSpan = words.in(span);
      if (inSpan.isEmpty()) {
        continue;
      }
      if (inSpan.isHalfIn(ignored)) {
        ignored = ignored.and(inSpan);
      } else {
        (inSpan.size() < SHORT ? shorts : candidates).add(Candidate.of(span, inSpan, quotes));
      }
    }
    List<WordSet> neutral = new ArrayList<>(List.of(ignored));
    shorts.forEach(candidate -> neutral.add(candidate.words()));
    candidates.stream().filter(Candidate::isQuote).forEach(quote -> neutral.add(quote.words()));
    neutral.add(words.in(SingleMarks.of(article.text())));
    return new GoldView(
        article, words, quotes, candidates, shorts, inMarks.and(ignored), WordSet.union(neutral));
  }

  /** The article's text. */
  String text() {
    return article.text();
  }
}
