// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Entity;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Quote;
import org.newsbeam.model.Span;
import org.newsbeam.model.row.QuoteMentionRow;
import org.newsbeam.model.row.QuoteRow;

/** The rows of {@code mentioned_in_quotes}. */
final class QuoteMentionRows {

  private QuoteMentionRows() {}

  /**
   * A row for each entity that a quote names, in the order of the quotes and of the entities.
   *
   * @param quotes the rows of the article's quotes, in their order
   */
  static List<QuoteMentionRow> of(AnnotatedArticle annotated, List<QuoteRow> quotes) {
    List<QuoteMentionRow> rows = new ArrayList<>();
    for (int q = 0; q < quotes.size(); q++) {
      QuoteRow row = quotes.get(q);
      for (Map.Entry<Integer, Integer> named :
          named(annotated, annotated.quotes().get(q)).entrySet()) {
        Entity entity = annotated.entities().get(named.getKey());
        rows.add(
            new QuoteMentionRow(
                row.quoteId(),
                row.articleId(),
                row.speakerId(),
                entity.entityId(),
                entity.name(),
                named.getValue()));
      }
    }
    return rows;
  }

  /** How often a quote names each entity of the article but its speaker. */
  private static Map<Integer, Integer> named(AnnotatedArticle annotated, Quote quote) {
    List<Mention> mentions = annotated.mentions();
    List<Span> segments = quote.content().segments();
    Map<Integer, Integer> named = new TreeMap<>();
    for (int m = from(mentions, segments.get(0).begin());
        m < mentions.size()
            && mentions.get(m).span().begin() < segments.get(segments.size() - 1).end();
        m++) {
      Mention mention = mentions.get(m);
      int entity = mention.entity();
      if (entity != Mention.NO_ENTITY
          && entity != quote.attribution().speaker()
          && isIn(quote, mention.span())) {
        named.merge(entity, 1, Integer::sum);
      }
    }
    return named;
  }

  /** The first mention that begins at {@code begin} or later: an article's are in its order. */
  private static int from(List<Mention> mentions, int begin) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().begin() < begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isIn(Quote quote, Span name) {
    return quote.content().segments().stream()
        .anyMatch(segment -> segment.begin() <= name.begin() && name.end() <= segment.end());
  }
}
