// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.NounPhrases;
import org.newsbeam.quote.reading.Words;

/** A clause after the quotation whose verb is no known one of speech: “…,” Smith shrugged. */
final class AfterAnyVerb {

  private AfterAnyVerb() {}

  /** “…,” Smith shrugged: a verb that the list does not have. */
  static Optional<Finding> find(Scene scene) {
    Words words = scene.words();
    int start = scene.afterStart();
    int limit = scene.frameEnd();
    if (!scene.isFull() || start >= limit || AfterClause.opensOtherClause(words, start)) {
      return Optional.empty();
    }
    NounPhrases phrases = scene.reading().phrases();
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
    return isPlainVerb(words, start)
        ? phrases
            .startingAt(start + 1, limit)
            .filter(found -> words.isPerson(found.last()) || phrases.isPronoun(found.first()))
            .map(found -> Finding.of(found, start))
        : Optional.empty();
  }

  /** A person or "he" and "she" with no more than an adverb after the verb. */
  private static boolean isSpeaker(Scene scene, Phrase subject, int verb) {
    Words words = scene.words();
    int next = verb + 1;
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

  private static boolean isPlainVerb(Words words, int i) {
    return words.tag(i) == Tag.VERB && !words.isQuoted(i) && words.isFinite(i);
  }
}
