// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.NounPhrases;
import org.newsbeam.quote.reading.Words;

/** A noun of speech before the quotation: Smith's claim that …; the claim by Smith that …. */
final class NominalCue {

  private static final Set<String> NOUNS =
      Set.of(
          "accusation",
          "admission",
          "allegation",
          "announcement",
          "argument",
          "assertion",
          "assurance",
          "belief",
          "call",
          "charge",
          "claim",
          "comment",
          "complaint",
          "conclusion",
          "contention",
          "declaration",
          "demand",
          "denial",
          "insistence",
          "pledge",
          "prediction",
          "promise",
          "remark",
          "statement",
          "suggestion",
          "threat",
          "view",
          "vow",
          "warning");

  private NominalCue() {}

  /** The source that such a noun names, if "that" introduces what holds the quotation. */
  static Optional<Finding> find(Scene scene) {
    Words words = scene.words();
    int from = scene.window().first();
    for (int that = scene.first() - 1; that > from; that--) {
      if (words.isQuoted(that) || words.isCue(that, CueLevel.LIKELY)) {
        return Optional.empty();
      }
      if (words.is(that, "that")) {
        return source(scene, that, from);
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> source(Scene scene, int that, int from) {
    Words words = scene.words();
    NounPhrases phrases = scene.reading().phrases();
    if (isNoun(words, that - 1)) {
      return owner(words, phrases, that - 1, from).map(owner -> Finding.of(owner, that - 1));
    }
    return phrases
        .endingAt(that - 1, from)
        .filter(by -> by.first() - 2 >= from && words.is(by.first() - 1, "by"))
        .filter(by -> isNoun(words, by.first() - 2))
        .map(by -> Finding.of(by, by.first() - 2));
  }

  private static boolean isNoun(Words words, int i) {
    return i >= 0 && NOUNS.contains(words.lower(i)) && words.tag(i) == Tag.NOUN;
  }

  /** Smith in "Smith's claim", "his" in "his repeated claim". */
  private static Optional<Phrase> owner(Words words, NounPhrases phrases, int noun, int from) {
    for (int i = noun - 1; i >= Math.max(from, noun - 4); i--) {
      if (words.tag(i) == Tag.PART) {
        return i > from ? phrases.endingAt(i - 1, from) : Optional.empty();
      }
      if (ClosedClasses.POSSESSIVES.contains(words.lower(i))) {
        return Optional.of(new Phrase(i, i + 1));
      }
    }
    return Optional.empty();
  }
}
