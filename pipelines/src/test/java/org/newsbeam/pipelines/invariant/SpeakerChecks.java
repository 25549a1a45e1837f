// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.newsbeam.model.row.SpeakerByDayRow;
import org.newsbeam.model.row.SpeakerByOutletRow;
import org.newsbeam.model.row.SpeakerRow;

/** What must hold of speakers: their outlets add up to them, their days to no more. */
final class SpeakerChecks {

  private final Ledger ledger;
  private final Tables tables;

  SpeakerChecks(Ledger ledger, Tables tables) {
    this.ledger = ledger;
    this.tables = tables;
  }

  void check() {
    Map<String, List<SpeakerByOutletRow>> outlets =
        tables.speakersByOutlet().stream().collect(groupingBy(SpeakerByOutletRow::speakerId));
    Map<String, List<SpeakerByDayRow>> days =
        tables.speakersByDay().stream().collect(groupingBy(SpeakerByDayRow::speakerId));
    for (SpeakerRow speaker : tables.speakers()) {
      List<SpeakerByOutletRow> theirs = outlets.getOrDefault(speaker.speakerId(), List.of());
      check(
          "speakers_by_outlet: add up to the speaker",
          speaker,
          sum(theirs, SpeakerByOutletRow::quotes) == speaker.quotes()
              && sum(theirs, SpeakerByOutletRow::quotesDistinct) == speaker.quotesDistinct()
              && sum(theirs, SpeakerByOutletRow::statements) == speaker.statements()
              && sum(theirs, SpeakerByOutletRow::statementsDistinct) == speaker.statementsDistinct()
              && sum(theirs, SpeakerByOutletRow::words) == speaker.words()
              && sum(theirs, SpeakerByOutletRow::articles) == speaker.articles()
              && sum(theirs, SpeakerByOutletRow::articlesDistinct) == speaker.articlesDistinct());
      check(
          "speakers_by_outlet, speakers_by_day: of the speaker's name",
          speaker,
          theirs.stream().allMatch(row -> row.name().equals(speaker.name()))
              && days.getOrDefault(speaker.speakerId(), List.of()).stream()
                  .allMatch(row -> row.name().equals(speaker.name())));
      check(
          "speakers_by_day: no more than the speaker",
          speaker,
          sum(days.getOrDefault(speaker.speakerId(), List.of()), SpeakerByDayRow::quotes)
              <= speaker.quotes());
      check(
          "speakers: what is counted once is no more than all, and something",
          speaker,
          speaker.quotesDistinct() <= speaker.quotes()
              && speaker.statementsDistinct() <= speaker.statements()
              && speaker.articlesDistinct() <= speaker.articles()
              && speaker.quotesDistinct() > 0
              && speaker.articlesDistinct() > 0
              && speaker.share() >= 0
              && speaker.share() <= 1);
    }
  }

  private static <T> long sum(List<T> rows, ToLongFunction<T> figure) {
    return rows.stream().mapToLong(figure).sum();
  }

  private void check(String rule, SpeakerRow speaker, boolean holds) {
    ledger.check(rule, holds, "the corpus", speaker);
  }
}
