// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import org.newsbeam.model.BlockKind;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.Complement;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.CueSearch;
import org.newsbeam.quote.reading.Frames;
import org.newsbeam.quote.reading.Words;

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
    int from = scene.reading().frames().from(last);
    return CueSearch.last(scene.reading(), last)
        .or(() -> CueSearch.last(scene.reading(), last, from, CueLevel.POSSIBLE))
        .or(() -> CueSearch.last(scene.reading(), last, from, CueLevel.NONE));
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
    for (int i = from; i < Math.min(last, from + Frames.REACH); i++) {
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
                        || words.isCue(verb, CueLevel.LIKELY))
            .map(found -> Finding.of(found, verb));
      }
    }
    return Optional.empty();
  }

  /** Smith said that it was full. ¶ “…” */
  static Optional<Finding> previousParagraph(Scene scene) {
    Words words = scene.words();
    int last = scene.first() - 1;
    if (last < 1
        || !scene.isFull()
        || !scene.isWholeBlock()
        || words.block(last) != scene.quotation().block() - 1
        || kind(scene, words.block(last)) != BlockKind.BODY
        || words.isQuoted(last)) {
      return Optional.empty();
    }
    int from = scene.reading().frames().from(last);
    for (int i = from; i < last; i++) {
      if (words.isQuoted(i)) {
        return Optional.empty();
      }
    }
    return CueSearch.last(scene.reading(), last, from, CueLevel.SURE)
        .filter(found -> words.cue(found.cue().last()).takes(Complement.CLAUSE))
        .filter(found -> !words.isPassive(found.cue().last()))
        .filter(found -> isNamed(words, found.source()))
        .or(() -> about(scene, from, last));
  }

  /** Smith was not so sure. ¶ “…”: the person of whom the last sentence of the paragraph tells. */
  private static Optional<Finding> about(Scene scene, int from, int last) {
    Words words = scene.words();
    Finding found = null;
    for (int i = from; i < last; i++) {
      if (words.isFinite(i) && !words.isQuoted(i)) {
        int verb = i;
        Optional<Finding> of =
            scene
                .reading()
                .subjects()
                .subject(verb, from, true)
                .filter(subject -> isNamed(words, subject) && !words.is(subject.first(), "the"))
                .map(subject -> new Finding(subject, null));
        found = of.orElse(found);
      }
    }
    return Optional.ofNullable(found);
  }

  private static BlockKind kind(Scene scene, int block) {
    return scene.reading().article().blocks().get(block).kind();
  }

  private static boolean isNamed(Words words, Phrase source) {
    String first = words.lower(source.first());
    boolean described = first.equals("the") && !words.lower(source.last()).endsWith("s");
    return words.isPerson(source.last()) || described || first.equals("he") || first.equals("she");
  }

  /** The subject of the nearest verb before the quotation, whatever the verb. */
  static Optional<Finding> anyVerb(Scene scene) {
    return CueSearch.last(
        scene.reading(), scene.first() - 1, scene.window().first(), CueLevel.NONE);
  }
}
