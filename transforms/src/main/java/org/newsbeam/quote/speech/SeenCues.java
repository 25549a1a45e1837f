// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speech;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.newsbeam.model.Span;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** Tells people what the models see around a cue. */
public final class SeenCues {

  /** Words less likely to be cues are not told. */
  private static final double TOLD = 0.02;

  private final Words words;
  private final LearnedSpeech learned;

  /** For one article and what the models tell of it. */
  public SeenCues(Words words, LearnedSpeech learned) {
    this.words = words;
    this.learned = learned;
  }

  /**
   * The words of the sentence at {@code cue} that may be cues, a line each: how probable it is, and
   * of those that are taken for cues source, content and confidence.
   */
  public List<String> around(Span cue) {
    int sentence =
        IntStream.range(0, words.size())
            .filter(i -> words.span(new Phrase(i, i + 1)).overlaps(cue))
            .map(words::sentence)
            .findFirst()
            .orElse(Words.NONE);
    return IntStream.range(0, words.size())
        .filter(i -> words.sentence(i) == sentence && learned.probability(i) >= TOLD)
        .mapToObj(this::told)
        .toList();
  }

  private String told(int cue) {
    String word =
        String.format(
            Locale.ROOT, "%.2f  %s", learned.probability(cue), words.text(learned.cue(cue)));
    if (!learned.isCue(cue)) {
      return word + "  (not sure enough to be a cue)";
    }
    if (words.isQuoted(cue)) {
      return word + "  (within a quotation)";
    }
    return String.format(
        Locale.ROOT,
        "%s  (a cue) | source: %s | content: %s | confidence %.2f",
        word,
        learned.source(cue).map(words::text).orElse("-"),
        learned.content(cue).stream().map(words::text).collect(joining(" … ")),
        learned.confidence(cue));
  }
}
