// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.lexicon.VerbForm;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.Wording;

/** Verbs of speech whose object is spoken of: called “…” by Smith; what Smith called “…”. */
final class PassiveCue {

  /** How far the verb stands before "by" or the quotation at most, in tokens. */
  private static final int REACH = 16;

  private PassiveCue() {}

  /** The plan was called “…” by Smith; the plan was dismissed by Smith as “…”. */
  static Optional<Finding> by(Scene scene) {
    return Wording.isTitle(scene.words(), new Phrase(scene.first(), scene.end()))
        ? Optional.empty()
        : behind(scene).or(() -> before(scene));
  }

  private static Optional<Finding> behind(Scene scene) {
    Words words = scene.words();
    int verb = scene.first() - 1;
    if (verb > scene.frameFirst() && words.is(verb, "as")) {
      verb--;
    }
    boolean fits =
        scene.end() < scene.frameEnd()
            && words.is(scene.end(), "by")
            && verb >= scene.frameFirst()
            && (isParticiple(words, verb) || opens(scene, verb));
    int cue = verb;
    return fits
        ? source(scene, scene.end() + 1).map(source -> Finding.of(source, cue))
        : Optional.empty();
  }

  private static Optional<Finding> before(Scene scene) {
    Words words = scene.words();
    int as = scene.first() - 1;
    if (as <= scene.frameFirst() || !words.is(as, "as")) {
      return Optional.empty();
    }
    for (int by = as - 1; by > Math.max(scene.frameFirst(), as - REACH); by--) {
      if (words.is(by, "by") && isParticiple(words, by - 1)) {
        int cue = by - 1;
        return source(scene, by + 1).map(source -> Finding.of(source, cue));
      }
    }
    return Optional.empty();
  }

  private static Optional<Phrase> source(Scene scene, int first) {
    return scene
        .reading()
        .phrases()
        .startingAt(first, scene.frameEnd())
        .filter(found -> isSomebody(scene.words(), found));
  }

  /** A name, a pronoun or a noun for people, bodies and papers. */
  static boolean isSomebody(Words words, Phrase source) {
    int head = source.last();
    return words.mention(head) != Words.NONE
        || words.tag(head) == Tag.PROPN
        || words.tag(head) == Tag.PRON
        || SourceNouns.type(words.lower(head)).isPresent();
  }

  /** Branded “a folly” by Smith, the bridge: the tagger takes the first word for a name. */
  private static boolean opens(Scene scene, int verb) {
    return verb == scene.frameFirst()
        && !scene.words().isQuoted(verb)
        && scene.words().lower(verb).endsWith("ed");
  }

  private static boolean isParticiple(Words words, int i) {
    VerbForm form = words.form(i);
    return words.tag(i) == Tag.VERB
        && !words.isQuoted(i)
        && (form == VerbForm.PAST || form == VerbForm.PARTICIPLE);
  }

  /** What Smith called “…”, whatever the sentence tells of it. */
  static Optional<Finding> what(Scene scene) {
    Words words = scene.words();
    int verb = scene.first() - 1;
    if (verb > scene.frameFirst() && words.is(verb, "as")) {
      verb--;
    }
    if (verb <= scene.frameFirst() || !words.isCue(verb, CueLevel.POSSIBLE)) {
      return Optional.empty();
    }
    for (int what = verb - 1; what >= Math.max(scene.frameFirst(), verb - REACH); what--) {
      if (words.isQuoted(what)) {
        return Optional.empty();
      }
      if (words.is(what, "what")) {
        int cue = verb;
        return scene
            .reading()
            .phrases()
            .startingAt(what + 1, verb)
            .filter(found -> isSomebody(words, found))
            .map(found -> Finding.of(found, cue));
      }
    }
    return Optional.empty();
  }
}
