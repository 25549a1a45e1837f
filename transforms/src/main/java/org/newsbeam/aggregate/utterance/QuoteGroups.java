// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.alike.Member;
import org.newsbeam.model.Ids;
import org.newsbeam.model.row.QuoteGroupRow;

/** Makes rows of the groups of quotes. */
final class QuoteGroups {

  private QuoteGroups() {}

  static void split(Member member, Consumer<Member> parts) {
    parts.accept(member);
  }

  /**
   * The rows of each group that more than one article tells, the copies of one counted once.
   *
   * @param sorted members, those of a group beside one another
   */
  static void rows(Iterable<Member> sorted, Consumer<QuoteGroupRow> rows) {
    List<Member> group = new ArrayList<>();
    for (Member member : sorted) {
      if (!group.isEmpty() && !group.get(0).lead().equals(member.lead())) {
        finish(group, rows);
        group.clear();
      }
      group.add(member);
    }
    if (!group.isEmpty()) {
      finish(group, rows);
    }
  }

  private static void finish(List<Member> group, Consumer<QuoteGroupRow> rows) {
    List<QuotePair> pairs =
        group.stream().map(member -> QuotePair.decode(member.detail())).toList();
    SaidQuote lead = pairs.get(0).first();
    List<SaidQuote> all =
        Stream.concat(Stream.of(lead), pairs.stream().map(QuotePair::second)).toList();
    if (all.stream().map(SaidQuote::root).distinct().count() < 2) {
      return;
    }
    boolean conflict = conflicts(all);
    SaidQuote first = Collections.min(all, Comparator.comparing(SaidQuote::place));
    String groupId = Ids.of("quotes", first.quoteId());
    rows.accept(row(groupId, lead, lead.text(), 1, null, conflict, lead.equals(first)));
    for (int m = 0; m < group.size(); m++) {
      QuotePair pair = pairs.get(m);
      rows.accept(
          row(
              groupId,
              pair.second(),
              lead.text(),
              group.get(m).similarity(),
              pair.difference(),
              conflict,
              pair.second().equals(first)));
    }
  }

  /** Of the different speakers, who are few where many quote them. */
  private static boolean conflicts(List<SaidQuote> all) {
    Map<List<@Nullable String>, SaidQuote> speakers = new LinkedHashMap<>();
    for (SaidQuote quote : all) {
      speakers.putIfAbsent(Arrays.asList(quote.speakerId(), quote.speaker()), quote);
    }
    return speakers.values().stream()
        .anyMatch(
            one -> speakers.values().stream().anyMatch(other -> SaidQuote.differ(one, other)));
  }

  private static QuoteGroupRow row(
      String groupId,
      SaidQuote quote,
      String canonical,
      double similarity,
      @Nullable String difference,
      boolean conflict,
      boolean first) {
    return new QuoteGroupRow(
        groupId,
        quote.quoteId(),
        quote.articleId(),
        quote.outlet(),
        quote.speaker(),
        canonical,
        similarity,
        difference,
        conflict,
        first);
  }
}
