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
    int last = scene.words().firstOfBlock(scene.quotation().block()) - 1;
    if (last < 0 || !words.is(last, ":") || !scene.standsAlone()) {
      return Optional.empty();
    }
    int from = Math.max(scene.reading().frames().first(last), last - Scene.REACH);
    return lastSubject(scene, last, from, 0.25).or(() -> lastSubject(scene, last, from, 0));
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
    return lastSubject(scene, scene.first() - 1, from, 0);
  }

  private static Optional<Finding> lastSubject(Scene scene, int last, int from, double strength) {
    Words words = scene.words();
    for (int i = last; i >= from; i--) {
      if (words.tag(i) == Tag.VERB && !words.isQuoted(i) && words.isCue(i, strength)) {
        int verb = i;
        Optional<Phrase> subject = scene.reading().subjects().subject(verb, from, true);
        if (subject.isPresent()) {
          return Optional.of(Finding.of(subject.get(), verb));
        }
      }
    }
    return Optional.empty();
  }
}
