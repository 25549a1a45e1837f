// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import org.newsbeam.quote.learned.passage.Passage;
import org.newsbeam.quote.learned.passage.Spans;

/** Asks the models of {@link AttributionModel}. One instance serves one thread. */
public final class AttributionFinder {

  /** Tokens that are cues with this probability or more are taken for cues. */
  private static final double LIKELY = 0.4;

  private final CueFinder cues;
  private final SpanFinder spans;

  private final Confidence confidence;

  /** A finder that asks {@code model}. */
  public AttributionFinder(AttributionModel model) {
    cues = new CueFinder(model);
    spans = new SpanFinder(model);
    confidence = model.confidence();
  }

  /** For each token how probable it is that it is the head of a cue, 0 to 1. */
  public double[] cues(Passage passage) {
    return cues.probabilities(passage);
  }

  /** Which tokens are taken for heads of cues. */
  public static boolean[] likely(double[] probabilities) {
    boolean[] likely = new boolean[probabilities.length];
    for (int i = 0; i < likely.length; i++) {
      likely[i] = probabilities[i] >= LIKELY;
    }
    return likely;
  }

  /**
   * The source and the content of the cue whose head is the token {@code cue}, in no quotation.
   *
   * @param isCue whether each token of the article is the head of a cue
   */
  public Spans spans(Passage passage, int cue, boolean[] isCue) {
    return spans.spans(passage, cue, isCue);
  }

  /**
   * How probable it is that a cue, its source and most of its content are right, 0 to 1.
   *
   * @param cue what {@link #cues} says of the cue
   */
  public double confidence(double cue, Spans found) {
    return confidence.of(cue, found);
  }
}
