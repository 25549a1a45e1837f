// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.content;

import java.util.Optional;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.ClauseBounds;
import org.newsbeam.quote.wording.ReportedContent;

/** Content whose source is named by "according to" before it, after it or inside it. */
final class ReportedAccordingTo {

  private static final double CONFIDENCE = 0.81;

  /** Room for a source with a tail: "according to the head of the agency that …, ". */
  private static final int SOURCE_TOKENS = 30;

  private final Reading reading;
  private final Words words;
  private final ClauseBounds bounds;

  ReportedAccordingTo(Reading reading, ClauseBounds bounds) {
    this.reading = reading;
    this.words = reading.words();
    this.bounds = bounds;
  }

  /** The quote of the "according to" at token {@code i}. */
  Optional<Draft> find(int i) {
    int end = reading.frames().end(i);
    Phrase cue = new Phrase(i, i + 2);
    Optional<Phrase> source = reading.phrases().startingAt(i + 2, end);
    return source
        .flatMap(phrase -> content(i, phrase, end))
        .map(
            content ->
                content.draft(source.get(), cue, RuleName.REPORTED_ACCORDING_TO, CONFIDENCE));
  }

  private Optional<ReportedContent> content(int i, Phrase source, int end) {
    int from = reading.frames().from(i);
    Optional<ReportedContent> before =
        i - from > 2
            ? ReportedContent.of(words, from, words.is(i - 1, ",") ? i - 1 : i)
            : Optional.empty();
    int comma = source.end();
    while (comma < end && !words.is(comma, ",") && comma - i < SOURCE_TOKENS) {
      comma++;
    }
    Optional<ReportedContent> after =
        comma + 2 < end && words.is(comma, ",")
            ? ReportedContent.of(words, comma + 1, bounds.end(comma + 2, end))
            : Optional.empty();
    if (before.isEmpty() || (after.isPresent() && !hasVerb(from, i))) {
      return before.isEmpty() ? after : Optional.of(before.get().and(after.get()));
    }
    return before;
  }

  private boolean hasVerb(int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
