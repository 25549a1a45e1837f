// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.NounPhrases;
import org.newsbeam.quote.reading.Words;

/** A clause after the quotation whose verb is no known one of speech: “…,” Smith shrugged. */
final class AfterAnyVerb {

  private static final Set<String> PARTICLES =
      Set.of("in", "out", "up", "back", "on", "away", "forth", "down", "off");

  private AfterAnyVerb() {}

  /** “…,” Smith shrugged: a verb that the list does not have. */
  static Optional<Finding> find(Scene scene) {
    Words words = scene.words();
    int start = scene.afterStart();
    int limit = scene.frameEnd();
    if (!scene.isFull() || start >= limit || OtherClause.opens(words, start)) {
      return Optional.empty();
    }
    NounPhrases phrases = scene.reading().phrases();
    Optional<Phrase> phrasal = phrasal(scene, start, limit);
    if (phrasal.isPresent()) {
      return phrasal.map(found -> Finding.of(found, found.end()));
    }
    Optional<Phrase> subject = phrases.startingAt(start, limit);
    if (subject.isPresent()) {
      int verb = subject.get().end();
      while (verb < limit && words.tag(verb) == Tag.ADV) {
        verb++;
      }
      return verb < limit && isPlainVerb(words, verb) && isSpeaker(scene, subject.get(), verb)
          ? Optional.of(Finding.of(subject.get(), verb))
          : Optional.empty();
    }
    int behind = start + 1 < limit && isParticle(words, start + 1) ? start + 2 : start + 1;
    return isPlainVerb(words, start)
        ? phrases
            .startingAt(behind, limit)
            .filter(found -> words.isPerson(found.last()) || phrases.isPronoun(found.first()))
            .map(found -> Finding.of(found, start))
        : Optional.empty();
  }

  /** “…,” Smith shot back: the tagger takes many such a verb for a noun. */
  private static Optional<Phrase> phrasal(Scene scene, int start, int limit) {
    Words words = scene.words();
    int verb = start;
    while (verb < limit && words.isPerson(verb)) {
      verb++;
    }
    boolean fits =
        verb > start
            && verb + 1 < limit
            && words.isLower(verb)
            && isParticle(words, verb + 1)
            && (verb + 2 >= limit || words.tag(verb + 2) == Tag.PUNCT);
    return fits ? Optional.of(new Phrase(start, verb)) : Optional.empty();
  }

  /** A person or "he" and "she" with no more than an adverb after the verb. */
  private static boolean isSpeaker(Scene scene, Phrase subject, int verb) {
    Words words = scene.words();
    int next = verb + 1;
    if (next < scene.frameEnd() && isParticle(words, next)) {
      next++;
    }
    while (next < scene.frameEnd() && words.tag(next) == Tag.ADV) {
      next++;
    }
    boolean closes = next >= scene.frameEnd() || words.tag(next) == Tag.PUNCT;
    boolean person =
        words.isPerson(subject.last())
            || words.is(subject.first(), "he")
            || words.is(subject.first(), "she");
    return closes && person;
  }

  /** Put in, broke in, shot back, piped up, went on: what goes with a verb and has no object. */
  static boolean isParticle(Words words, int i) {
    boolean closes = i + 1 >= words.size() || words.tag(i + 1) != Tag.DET;
    return closes && !words.isQuoted(i) && PARTICLES.contains(words.lower(i));
  }

  private static boolean isPlainVerb(Words words, int i) {
    return words.tag(i) == Tag.VERB && !words.isQuoted(i) && words.isFinite(i);
  }
}
