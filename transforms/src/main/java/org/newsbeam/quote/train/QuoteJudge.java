// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Quote;
import org.newsbeam.model.Span;

/** Says whether a quote that was found, and its speaker, are what people marked. */
final class QuoteJudge {

  /** The share of the longer of two contents that must be common to both. */
  private static final double OVERLAP = 0.5;

  private final AnnotatedArticle article;
  private final List<GoldMarks> marks;

  QuoteJudge(AnnotatedArticle article, List<GoldMarks> marks) {
    this.article = article;
    this.marks = marks;
  }

  /** Whether somebody's words are what the quote holds, or most of it and it most of them. */
  boolean isQuote(Quote quote) {
    List<Span> found = quote.content().segments();
    int shared = marks.stream().mapToInt(mark -> shared(found, mark.content())).sum();
    return marks.stream().anyMatch(mark -> isSame(found, mark.content()))
        || shared >= 0.8 * length(found);
  }

  /** Whether the speaker of the quote, who is not nobody, said it; nothing where nobody knows. */
  Optional<Boolean> isSpeaker(Quote quote) {
    Entity speaker = article.entities().get(quote.attribution().speaker());
    return nearest(quote).flatMap(mark -> isSpeaker(speaker, quote, mark));
  }

  private Optional<Boolean> isSpeaker(Entity speaker, Quote quote, GoldMarks mark) {
    String gold = mark.speaker();
    if (gold != null) {
      return gold.isEmpty() && speaker.type() != EntityType.PERSON
          ? Optional.empty()
          : Optional.of(lastWord(gold).equals(lastWord(speaker.name())));
    }
    List<Integer> named = new ArrayList<>();
    for (Mention mention : article.mentions()) {
      boolean inside = mark.source().stream().anyMatch(span -> span.contains(mention.span()));
      if (inside && mention.type() == EntityType.PERSON && mention.entity() != Mention.NO_ENTITY) {
        named.add(mention.entity());
      }
    }
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(named.contains(quote.attribution().speaker()));
  }

  /** The mark that shares most with the quote. */
  private Optional<GoldMarks> nearest(Quote quote) {
    GoldMarks best = null;
    int most = 0;
    for (GoldMarks mark : marks) {
      int shared = shared(quote.content().segments(), mark.content());
      if (shared > most) {
        most = shared;
        best = mark;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isSame(List<Span> found, List<Span> gold) {
    return shared(found, gold) >= OVERLAP * Math.max(length(found), length(gold));
  }

  private static int shared(List<Span> found, List<Span> gold) {
    int shared = 0;
    for (Span one : found) {
      for (Span other : gold) {
        int begin = Math.max(one.begin(), other.begin());
        shared += Math.max(0, Math.min(one.end(), other.end()) - begin);
      }
    }
    return shared;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static String lastWord(String name) {
    String[] words =
        name.toLowerCase(Locale.ROOT).replaceAll(",? (?:jr|sr)\\.?$", "").split(" ", -1);
    return words[words.length - 1];
  }
}
