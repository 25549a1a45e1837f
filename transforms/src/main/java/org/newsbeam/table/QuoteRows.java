// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Entity;
import org.newsbeam.model.Ids;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Quote;
import org.newsbeam.model.Span;
import org.newsbeam.model.Words;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.model.row.Range;

/** The rows of {@code quotes}. */
final class QuoteRows {

  private QuoteRows() {}

  static List<QuoteRow> of(AnnotatedArticle annotated, CodePoints points) {
    List<QuoteRow> rows = new ArrayList<>();
    for (Quote quote : annotated.quotes()) {
      rows.add(row(annotated, quote, points));
    }
    return rows;
  }

  private static QuoteRow row(AnnotatedArticle annotated, Quote quote, CodePoints points) {
    String articleId = annotated.article().articleId();
    Metadata known = annotated.article().metadata();
    String text = JoinedText.of(annotated.text(), quote.content().segments());
    List<Range> segments = quote.content().segments().stream().map(points::of).toList();
    int begin = segments.get(0).begin();
    int end = segments.get(segments.size() - 1).end();
    Entity speaker = entity(annotated, quote.attribution().speaker());
    Entity runnerUp = entity(annotated, quote.attribution().runnerUp());
    return new QuoteRow(
        Ids.of(articleId, quote.content().kind().name(), places(segments)),
        articleId,
        known.outlet(),
        known.publishedAt(),
        quote.content().kind(),
        quote.content().form(),
        quote.content().statement(),
        text,
        begin,
        end,
        segments,
        quote.content().verbatim().stream().map(points::of).toList(),
        Words.count(text),
        quote.content().block(),
        quote.content().sentence(),
        in(annotated, quote.cue().span()),
        begin(points, quote.cue().span()),
        end(points, quote.cue().span()),
        quote.cue().type(),
        in(annotated, quote.source().span()),
        begin(points, quote.source().span()),
        end(points, quote.source().span()),
        quote.source().type(),
        speaker == null ? null : speaker.name(),
        speaker == null ? null : speaker.entityId(),
        quote.source().title(),
        quote.cue().addressee(),
        quote.cue().venue(),
        quote.attribution().confidence(),
        speaker == null ? null : quote.attribution().speakerConfidence(),
        quote.attribution().rule(),
        quote.attribution().speakerRule(),
        runnerUp == null ? null : runnerUp.name());
  }

  private static String places(List<Range> segments) {
    return segments.stream()
        .map(segment -> segment.begin() + "-" + segment.end())
        .collect(Collectors.joining(" "));
  }

  private static @Nullable Entity entity(AnnotatedArticle annotated, int index) {
    return index == Quote.NO_SPEAKER ? null : annotated.entities().get(index);
  }

  private static @Nullable String in(AnnotatedArticle annotated, @Nullable Span span) {
    return span == null ? null : span.in(annotated.text());
  }

  private static @Nullable Integer begin(CodePoints points, @Nullable Span span) {
    return span == null ? null : points.of(span.begin());
  }

  private static @Nullable Integer end(CodePoints points, @Nullable Span span) {
    return span == null ? null : points.of(span.end());
  }
}
