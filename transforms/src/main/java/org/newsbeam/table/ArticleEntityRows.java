// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.CreditName;
import org.newsbeam.model.Entity;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Quote;
import org.newsbeam.model.ReadingText;
import org.newsbeam.model.Span;
import org.newsbeam.model.row.AliasCount;
import org.newsbeam.model.row.ArticleEntityRow;

/** The rows of {@code article_entities}. */
final class ArticleEntityRows {

  private ArticleEntityRows() {}

  static List<ArticleEntityRow> of(AnnotatedArticle annotated, CodePoints points) {
    Metadata known = annotated.article().metadata();
    List<List<Span>> mentions = mentionsByEntity(annotated);
    int[] quotes = quotesByEntity(annotated, quote -> true);
    int[] statements = quotesByEntity(annotated, quote -> quote.content().statement());
    List<ArticleEntityRow> rows = new ArrayList<>();
    for (int i = 0; i < annotated.entities().size(); i++) {
      Entity entity = annotated.entities().get(i);
      rows.add(
          new ArticleEntityRow(
              annotated.article().articleId(),
              known.outlet(),
              known.publishedAt(),
              i,
              entity.entityId(),
              entity.name(),
              entity.type(),
              aliases(annotated.text(), mentions.get(i)),
              entity.titles(),
              entity.pronouns(),
              mentions.get(i).size(),
              quotes[i],
              statements[i],
              points.of(mentions.get(i).get(0).begin())));
    }
    return rows;
  }

  /** Where each entity is named, in text order. */
  private static List<List<Span>> mentionsByEntity(AnnotatedArticle annotated) {
    List<List<Span>> mentions = new ArrayList<>();
    annotated.entities().forEach(entity -> mentions.add(new ArrayList<>()));
    for (Mention mention : annotated.mentions()) {
      if (mention.entity() != Mention.NO_ENTITY) {
        mentions.get(mention.entity()).add(mention.span());
      }
    }
    for (CreditName name : annotated.credits()) {
      if (name.entity() != Mention.NO_ENTITY) {
        List<Span> spans = mentions.get(name.entity());
        spans.add(name.span());
        spans.sort(Comparator.comparingInt(Span::begin));
      }
    }
    return mentions;
  }

  private static int[] quotesByEntity(AnnotatedArticle annotated, Predicate<Quote> which) {
    int[] quotes = new int[annotated.entities().size()];
    annotated.quotes().stream()
        .filter(quote -> quote.attribution().speaker() >= 0 && which.test(quote))
        .forEach(quote -> quotes[quote.attribution().speaker()]++);
    return quotes;
  }

  /** The ways the entity is written, most frequent first, then by first appearance. */
  private static List<AliasCount> aliases(String text, List<Span> mentions) {
    Map<String, Long> counts = new LinkedHashMap<>();
    mentions.forEach(mention -> counts.merge(ReadingText.unwrap(text, mention), 1L, Long::sum));
    return counts.entrySet().stream()
        .map(alias -> new AliasCount(alias.getKey(), alias.getValue()))
        .sorted(Comparator.comparingLong(AliasCount::count).reversed())
        .toList();
  }
}
