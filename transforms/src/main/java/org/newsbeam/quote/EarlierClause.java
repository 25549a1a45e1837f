// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.Optional;
import org.newsbeam.model.Tag;

/** Sources in the sentence or paragraph before, and any subject as a last resort. */
final class EarlierClause {

  private EarlierClause() {}

  /** The paragraph before ends in a colon: its last verb of speech, else its last verb. */
  static Optional<Finding> colonParagraph(Scene scene) {
    Words words = scene.words();
    int last = scene.words().blocks().first(scene.quotation().block()) - 1;
    if (last < 0 || !words.is(last, ":") || !scene.standsAlone()) {
      return Optional.empty();
    }
    int from = Math.max(scene.reading().frames().first(last), last - Scene.REACH);
    return lastCue(scene.reading(), last)
        .or(() -> lastSubject(scene.reading(), last, from, 0.25))
        .or(() -> lastSubject(scene.reading(), last, from, 0));
  }

  /**
   * The surest verb of speech, or of two alike the last, in the frame that ends at token {@code
   * last}.
   */
  static Optional<Finding> lastCue(Reading reading, int last) {
    int from = Math.max(reading.frames().first(last), last - Scene.REACH);
    return lastSubject(reading, last, from, 0.6).or(() -> lastSubject(reading, last, from, 0.4));
  }

  /** Smith agreed. “…”. */
  static Optional<Finding> previousSentence(Scene scene) {
    Words words = scene.words();
    int last = scene.frameFirst() - 1;
    if (last < 0
        || !scene.isFull()
        || words.block(last) != scene.quotation().block()
        || !scene.standsAlone()) {
      return Optional.empty();
    }
    int from = scene.reading().frames().first(last);
    for (int i = from; i < Math.min(last, from + Scene.REACH); i++) {
      if (words.isFinite(i) && !words.isQuoted(i)) {
        int verb = i;
        return scene
            .reading()
            .subjects()
            .subject(verb, from, true)
            .filter(
                found ->
                    ClosedClasses.PERSONAL.contains(words.lower(found.first()))
                        || words.isPerson(found.last())
                        || words.isCue(verb, 0.4))
            .map(found -> Finding.of(found, verb));
      }
    }
    return Optional.empty();
  }

  /** The subject of the nearest verb before the quotation, whatever the verb. */
  static Optional<Finding> anyVerb(Scene scene) {
    int from = Math.max(scene.frameFirst(), scene.first() - Scene.REACH);
    return lastSubject(scene.reading(), scene.first() - 1, from, 0);
  }

  private static Optional<Finding> lastSubject(
      Reading reading, int last, int from, double strength) {
    Words words = reading.words();
    for (int i = last; i >= from; i--) {
      if (words.tag(i) == Tag.VERB && !words.isQuoted(i) && words.isCue(i, strength)) {
        int verb = i;
        Optional<Phrase> subject = reading.subjects().subject(verb, from, true);
        if (subject.isPresent()) {
          return Optional.of(Finding.of(subject.get(), verb));
        }
      }
    }
    return Optional.empty();
  }
}
