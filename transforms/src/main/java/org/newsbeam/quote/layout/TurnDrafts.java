// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Span;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Makes drafts of turns: the paragraphs of one turn are one quote. */
final class TurnDrafts {

  /**
   * How often the layout is right about speech and speaker; judged on invented articles, for the
   * annotated ones hold next to no such layout.
   */
  private static final double CONFIDENCE = 0.9;

  private final Reading reading;
  private final Words words;

  TurnDrafts(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** The quotes that turns without marks, in text order, are. */
  List<Draft> of(List<Turn> turns) {
    List<Draft> drafts = new ArrayList<>();
    List<Span> segments = new ArrayList<>();
    for (int k = 0; k < turns.size(); k++) {
      segments.add(words.span(turns.get(k).content()));
      if (k + 1 == turns.size() || !goesOn(turns.get(k), turns.get(k + 1))) {
        drafts.add(draft(turns.get(k), segments));
        segments.clear();
      }
    }
    return drafts;
  }

  /** Whether nothing stands between two paragraphs of one speaker. */
  private boolean goesOn(Turn turn, Turn next) {
    if (turn.rule() != next.rule() || !Objects.equals(turn.source(), next.source())) {
      return false;
    }
    for (int b = turn.block() + 1; b < next.block(); b++) {
      if (words.blocks().isRead(b)) {
        return false;
      }
    }
    return true;
  }

  private Draft draft(Turn turn, List<Span> segments) {
    return new Draft(
        QuoteKind.DIRECT,
        segments,
        segments,
        reading.article().tokens().firstAfter(segments.get(0).begin()),
        turn.source(),
        turn.written(),
        null,
        turn.rule(),
        CONFIDENCE);
  }
}
