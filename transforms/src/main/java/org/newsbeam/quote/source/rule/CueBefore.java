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

  /** How many tokens may stand between a verb and the "that" after it. */
  private static final int MAX_ADVERBIAL = 4;

  private CueBefore() {}

  /** Smith said: “…”. */
  static Optional<Finding> colon(Scene scene) {
    if (!isBefore(scene, ":")) {
      return Optional.empty();
    }
    return touching(scene).or(() -> reads(scene));
  }

  /** A sign on the gate reads: “…”. */
  private static Optional<Finding> reads(Scene scene) {
    Words words = scene.words();
    int verb = scene.first() - 2;
    return scene.isFull() && verb > scene.frameFirst() && words.isFinite(verb)
        ? scene
            .reading()
            .subjects()
            .subject(verb, scene.frameFirst(), true)
            .map(subject -> Finding.of(subject, verb))
        : Optional.empty();
  }

  /** Smith said, “…”; Smith called it “…”. */
  static Optional<Finding> touching(Scene scene) {
    List<CueCandidate> candidates = scene.cuesBefore();
    for (int c = 0; c < candidates.size(); c++) {
      if (touches(scene, candidates.get(c))) {
        boolean reported = c + 1 < candidates.size() && reports(scene, candidates, c);
        return Optional.of(finding(candidates.get(reported ? c + 1 : c)));
      }
    }
    return Optional.empty();
  }

  /** "Smith warned last year that one bolt showed “rust”": the bolt does not speak. */
  private static boolean reports(Scene scene, List<CueCandidate> candidates, int c) {
    CueCandidate outer = candidates.get(c + 1);
    int that = candidates.get(c).subject().first();
    return scene.words().is(that, "that")
        && candidates.get(c).subject().size() > 1
        && outer.cue().is(CueLevel.SURE)
        && outer.verb() < that
        && that - outer.verb() <= MAX_ADVERBIAL;
  }

  /** Smith said that … “…”. */
  static Optional<Finding> that(Scene scene) {
    Words words = scene.words();
    return nearest(scene)
        .filter(
            found ->
                words.is(found.verb() + 1, "that")
                    || words.cue(found.verb()).lemma().equals("tell"))
        .map(CueBefore::finding)
        .map(found -> withOuter(scene, found));
  }

  /** Smith said he was … “…”. */
  static Optional<Finding> far(Scene scene) {
    return nearest(scene).map(CueBefore::finding).map(found -> withOuter(scene, found));
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

  private static boolean touches(Scene scene, CueCandidate candidate) {
    int gap = candidate.gap();
    return gap <= 1
        || (gap <= 8 && (isBefore(scene, ":") || isBefore(scene, ",")))
        || (gap <= 3 && (isBefore(scene, "as") || isBefore(scene, "that")));
  }

  private static boolean isBefore(Scene scene, String word) {
    return scene.first() > scene.frameFirst() && scene.words().is(scene.first() - 1, word);
  }

  private static Finding finding(CueCandidate candidate) {
    return Finding.of(candidate.subject(), candidate.verb());
  }
}
