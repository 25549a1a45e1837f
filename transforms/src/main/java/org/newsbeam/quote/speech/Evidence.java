// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speech;

import java.util.Optional;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.quote.layout.Layout;
import org.newsbeam.quote.reading.Reading;

/**
 * All that is known of an article before anybody asks who said what.
 *
 * @param reading its words and clauses
 * @param layout the speech that its layout shows
 * @param learned what the trained models tell; nothing while they are being trained
 */
public record Evidence(Reading reading, Layout layout, Optional<LearnedSpeech> learned) {

  /** What is known without trained models. */
  public static Evidence of(AnnotatedArticle article) {
    return of(article, Optional.empty());
  }

  /** What is known with {@code models}, if any. */
  public static Evidence of(AnnotatedArticle article, Optional<Models> models) {
    Reading reading = new Reading(article);
    return new Evidence(reading, new Layout(reading), models.map(all -> all.read(reading)));
  }

  /**
   * What the trained models tell of the paragraph of token {@code i}. They learned from running
   * text: headlines, captions and turns of a dialogue are read by their layout.
   */
  public Optional<LearnedSpeech> learned(int i) {
    int block = reading.words().block(i);
    boolean isRunning =
        reading.article().blocks().get(block).kind().isArticle() && !layout.isDialogue(block);
    return learned.filter(all -> isRunning);
  }
}
