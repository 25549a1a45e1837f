// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.List;
import java.util.Optional;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.reading.CueCandidate;
import org.newsbeam.quote.reading.Words;

/** A verb of speech before the quotation in its frame. */
final class CueBefore {

  private CueBefore() {}

  /** Smith said: “…”; Smith called it “…”; Smith said that he was … “…”. */
  static Optional<Finding> find(Scene scene) {
    return nearest(scene)
        .map(verb -> Finding.of(verb.subject(), verb.verb()))
        .map(found -> withOuter(scene, found));
  }

  /** For "Smith said he was “…”", where he is the nearest subject, Smith. */
  private static Finding withOuter(Scene scene, Finding found) {
    Words words = scene.words();
    int pronoun = found.source().first();
    int verb = pronoun - 1;
    if (verb > scene.frameFirst() && words.is(verb, "that")) {
      verb--;
    }
    if (found.source().size() > 1
        || !ClosedClasses.PERSONAL.contains(words.lower(pronoun))
        || verb <= scene.frameFirst()
        || !words.isCue(verb, CueLevel.USUAL)) {
      return found;
    }
    int cue = verb;
    return scene
        .reading()
        .subjects()
        .subject(verb, scene.frameFirst(), scene.isFull())
        .map(subject -> Finding.of(subject, cue))
        .orElse(found);
  }

  private static Optional<CueCandidate> nearest(Scene scene) {
    List<CueCandidate> candidates = scene.cuesBefore();
    for (CueCandidate candidate : candidates) {
      if (candidate.cue().is(CueLevel.SURE)) {
        return Optional.of(candidate);
      }
    }
    return candidates.stream().findFirst();
  }
}
