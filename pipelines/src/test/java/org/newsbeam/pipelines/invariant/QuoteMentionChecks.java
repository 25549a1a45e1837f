// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.QuoteMentionRow;
import org.newsbeam.model.row.QuoteRow;

/** What must hold of those whom quotes name: they are the mentions inside of its segments. */
final class QuoteMentionChecks {

  private final Ledger ledger;
  private final Tables tables;

  QuoteMentionChecks(Ledger ledger, Tables tables) {
    this.ledger = ledger;
    this.tables = tables;
  }

  void check() {
    Map<String, List<MentionRow>> mentions =
        tables.mentions().stream().collect(groupingBy(MentionRow::articleId));
    Map<String, Map<String, Integer>> expected = new TreeMap<>();
    for (QuoteRow quote : tables.quotes()) {
      for (MentionRow mention : mentions.getOrDefault(quote.articleId(), List.of())) {
        if (mention.entityId() != null
            && !mention.entityId().equals(quote.speakerId())
            && isIn(quote, mention)) {
          expected
              .computeIfAbsent(quote.quoteId(), id -> new TreeMap<>())
              .merge(mention.entityId(), 1, Integer::sum);
        }
      }
    }
    Map<String, Map<String, Integer>> found = new TreeMap<>();
    for (QuoteMentionRow row : tables.mentionedInQuotes()) {
      found
          .computeIfAbsent(row.quoteId(), id -> new TreeMap<>())
          .merge(row.entityId(), row.mentions(), Integer::sum);
    }
    ledger.check(
        "mentioned_in_quotes: the mentions inside of segments, but for the speaker",
        expected.equals(found),
        "the corpus",
        Map.of("expected", expected, "found", found));
  }

  private static boolean isIn(QuoteRow quote, MentionRow mention) {
    return quote.segments().stream()
        .anyMatch(segment -> segment.begin() <= mention.begin() && mention.end() <= segment.end());
  }
}
