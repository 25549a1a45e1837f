// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Quote;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.quotes.text.TextWords;
import org.newsbeam.pipelines.evaluate.quotes.text.WordSet;

/**
 * A quote that the program has found.
 *
 * @param kind how much of it stands in quotation marks
 * @param segments its content, in chars
 * @param words the words of its content
 * @param source who said it, as written, in chars; null if it has none
 * @param speaker the name of who said it; null if the program does not know
 */
record FoundQuote(
    QuoteKind kind,
    List<Span> segments,
    WordSet words,
    @Nullable Span source,
    @Nullable String speaker) {

  FoundQuote {
    segments = List.copyOf(segments);
  }

  /** The quotes of an article, in its order. */
  static List<FoundQuote> all(AnnotatedArticle article, TextWords words) {
    return article.quotes().stream().map(quote -> of(article, quote, words)).toList();
  }

  private static FoundQuote of(AnnotatedArticle article, Quote quote, TextWords words) {
    String speaker =
        quote.attribution().speaker() == Quote.NO_SPEAKER
            ? null
            : article.entities().get(quote.attribution().speaker()).name();
    return new FoundQuote(
        quote.content().kind(),
        quote.content().segments(),
        words.in(quote.content().segments()),
        quote.source().span(),
        speaker);
  }

  /** Whether any of it stands in quotation marks: whether it is direct or mixed. */
  boolean isMarked() {
    return kind != QuoteKind.INDIRECT;
  }

  /** Its content, as written in {@code text}. */
  String in(String text) {
    return segments.stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
  }
}
