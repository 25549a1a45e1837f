// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.quotes.gold.AttributedArticle;
import org.newsbeam.pipelines.evaluate.quotes.gold.Attribution;
import org.newsbeam.pipelines.evaluate.quotes.text.TextWords;

/**
 * An annotated article and what was found in it, made by hand. Words stand for their first place.
 */
final class MadeArticle {

  private final String text;
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Span> discarded = new ArrayList<>();
  private final List<FoundQuote> found = new ArrayList<>();

  MadeArticle(String text) {
    this.text = text;
  }

  /** Somebody said it; "" is nobody. */
  MadeArticle said(String source, String... content) {
    return saidBy(List.of(), source, content);
  }

  /** Somebody of these names said it. */
  MadeArticle saidBy(List<String> speakers, String source, String... content) {
    List<Span> who = source.isEmpty() ? List.of() : List.of(span(source));
    String id = "E" + (attributions.size() + 1);
    attributions.add(
        new Attribution(id, who, List.of(), Stream.of(content).map(this::span).toList(), speakers));
    return this;
  }

  MadeArticle discarded(String words) {
    discarded.add(span(words));
    return this;
  }

  MadeArticle direct(@Nullable String source, String... content) {
    return found(QuoteKind.DIRECT, source, null, content);
  }

  MadeArticle mixed(@Nullable String source, String... content) {
    return found(QuoteKind.MIXED, source, null, content);
  }

  MadeArticle indirect(@Nullable String source, String... content) {
    return found(QuoteKind.INDIRECT, source, null, content);
  }

  MadeArticle found(
      QuoteKind kind, @Nullable String source, @Nullable String speaker, String... content) {
    List<Span> segments = Stream.of(content).map(this::span).toList();
    Span who = source == null ? null : span(source);
    found.add(new FoundQuote(kind, segments, new TextWords(text).in(segments), who, speaker));
    return this;
  }

  GoldView view() {
    Article article = Article.of("made", 1, Metadata.NONE, text);
    return GoldView.of(
        new AttributedArticle(
            "made", AnnotatedArticle.of(article, List.of()), attributions, discarded));
  }

  ArticleScore score() {
    return ArticleScore.of(view(), found);
  }

  QuoteEvaluation evaluation() {
    return QuoteEvaluation.of(List.of(score()));
  }

  private Span span(String words) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(begin, begin + words.length());
  }
}
