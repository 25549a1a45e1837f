// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.confidence;

import java.util.List;
import org.newsbeam.model.Probability;
import org.newsbeam.model.Quote;
import org.newsbeam.quote.lexicon.Resource;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;

/**
 * Gives a quote its two confidences: that these are somebody's words, bounded right, and that the
 * speaker said them. Rules and models are each sure in their own way; two logistic regressions over
 * what they say, learned from articles that nothing else was learned from, make probabilities of it
 * (Platt 1999). A speaker less sure than {@link #FLOOR} is the runner-up of nobody.
 */
public final class Confidences {

  /** Below this a speaker is wrong as often as right. */
  public static final double FLOOR = 0.5;

  private static final String FILE = "confidence-weights.txt";

  private static final Confidences SHIPPED = parse(Resource.lines(FILE));

  private final LogisticWeights content;
  private final LogisticWeights speaker;

  /** With these weights. */
  public Confidences(LogisticWeights content, LogisticWeights speaker) {
    this.content = content;
    this.speaker = speaker;
  }

  /** The weights that are shipped. */
  public static Confidences shipped() {
    return SHIPPED;
  }

  /** Reads the lines that {@link #text} writes. */
  public static Confidences parse(List<String> lines) {
    return new Confidences(
        LogisticWeights.parse("content", lines), LogisticWeights.parse("speaker", lines));
  }

  /** The file. */
  public String text() {
    return "# Made by newsbeam train confidences.\n"
        + content.text("content")
        + speaker.text("speaker");
  }

  /** What tells whether the quote is one. */
  public static Signs contentSigns(Reading reading, Quote quote) {
    return ContentSigns.of(reading, quote);
  }

  /** What tells whether its speaker, who must not be nobody, said it. */
  public static Signs speakerSigns(Reading reading, Quote quote) {
    return SpeakerSigns.of(reading, quote);
  }

  /** The quote with its confidences, and without a speaker who is less sure than the floor. */
  public Quote judge(Reading reading, Quote quote) {
    Quote.Attribution found = quote.attribution();
    double words = Probability.rounded(content.probability(contentSigns(reading, quote).values()));
    if (found.speaker() == Quote.NO_SPEAKER) {
      return with(quote, found.speaker(), found.runnerUp(), words, 0, found.speakerRule());
    }
    double who = Probability.rounded(speaker.probability(speakerSigns(reading, quote).values()));
    return who < FLOOR
        ? with(
            quote, Quote.NO_SPEAKER, found.speaker(), words, 0, SpeakerRule.WEAK_ATTRIBUTION.text())
        : with(quote, found.speaker(), found.runnerUp(), words, who, found.speakerRule());
  }

  private static Quote with(
      Quote quote, int speaker, int runnerUp, double words, double who, String speakerRule) {
    String rule = quote.attribution().rule();
    return new Quote(
        quote.content(),
        quote.cue(),
        quote.source(),
        new Quote.Attribution(speaker, runnerUp, words, who, rule, speakerRule));
  }
}
