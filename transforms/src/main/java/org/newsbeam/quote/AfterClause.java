// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.Optional;
import org.newsbeam.model.Tag;

/** The reporting clause after a quotation: “…,” said Smith; “…,” Smith, who leads it, said. */
final class AfterClause {

  /** Room for a long apposition between the subject and its verb. */
  private static final int REACH = 48;

  private AfterClause() {}

  /** “…,” said Smith. */
  static Optional<Finding> verbSubject(Scene scene) {
    return verbSubject(scene, scene.afterStart(), scene.frameEnd());
  }

  /** “…,” Smith said. */
  static Optional<Finding> subjectVerb(Scene scene) {
    return subjectVerb(scene, scene.afterStart(), scene.frameEnd());
  }

  /** “Why?” Smith asked, where the question mark looked like the end of a sentence. */
  static Optional<Finding> nextFrame(Scene scene) {
    int start = scene.end();
    boolean goesOn =
        start == scene.frameEnd()
            && start < scene.words().size()
            && !scene.words().isQuoted(start)
            && scene.words().block(start) == scene.quotation().block()
            && "?!…".indexOf(scene.lastChar()) >= 0;
    if (!goesOn) {
      return Optional.empty();
    }
    int limit = scene.reading().frames().end(start);
    return verbSubject(scene, start, limit).or(() -> subjectVerb(scene, start, limit));
  }

  /** “…,” Smith shrugged: a verb that the list does not have. */
  static Optional<Finding> anyVerb(Scene scene) {
    Words words = scene.words();
    int start = scene.afterStart();
    int limit = scene.frameEnd();
    if (!scene.isFull() || start >= limit || opensOtherClause(words, start)) {
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

  private static Optional<Finding> verbSubject(Scene scene, int start, int limit) {
    Words words = scene.words();
    if (start >= limit || !words.isCue(start, 0.3) || words.form(start) == VerbForm.ING) {
      return Optional.empty();
    }
    int subject = start + 1;
    while (subject < limit && words.tag(subject) == Tag.ADV) {
      subject++;
    }
    return scene
        .reading()
        .phrases()
        .startingAt(subject, limit)
        .filter(found -> !opensContent(words, found, limit))
        .map(found -> Finding.of(found, start));
  }

  /** The “it” of "said it would wait" is no subject of "said". */
  static boolean opensContent(Words words, Phrase found, int limit) {
    return found.size() == 1
        && words.tag(found.first()) == Tag.PRON
        && found.end() < limit
        && words.isFinite(found.end());
  }

  private static Optional<Finding> subjectVerb(Scene scene, int start, int limit) {
    Words words = scene.words();
    if (start >= limit
        || words.isQuoted(start)
        || words.isCue(start, 0.5)
        || opensOtherClause(words, start)) {
      return Optional.empty();
    }
    for (int verb = start + 1; verb < Math.min(limit, start + REACH); verb++) {
      if (words.isQuoted(verb)) {
        return Optional.empty();
      }
      if (words.isCue(verb, 0.3) && Finiteness.isPassive(words, verb)) {
        return by(scene, verb, limit);
      }
      if (words.isCue(verb, 0.3)) {
        Optional<Phrase> subject = scene.reading().subjects().subject(verb, start, true);
        if (subject.isPresent()) {
          Optional<Phrase> first = firstPhrase(scene, subject.get(), start, verb, limit);
          if (first.isPresent() || !words.is(subject.get().first(), "who")) {
            return first.map(Finding.of(subject.get(), verb)::withSource);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** “…,” the council was told by Smith. */
  private static Optional<Finding> by(Scene scene, int verb, int limit) {
    return verb + 2 < limit && scene.words().is(verb + 1, "by")
        ? scene
            .reading()
            .phrases()
            .startingAt(verb + 2, limit)
            .map(found -> Finding.of(found, verb))
        : Optional.empty();
  }

  /** The subject if it opens the clause, else what does, if the verb is near. */
  private static Optional<Phrase> firstPhrase(
      Scene scene, Phrase subject, int start, int verb, int limit) {
    Words words = scene.words();
    boolean opens =
        subject.first() <= start + 1
            || (subject.first() == start + 2 && words.is(subject.first() - 1, ","));
    if (opens) {
      return Optional.of(subject);
    }
    if (words.is(subject.first(), "who") || verb - start > 12) {
      return Optional.empty();
    }
    return scene
        .reading()
        .phrases()
        .startingAt(start, limit)
        .filter(first -> first.last() <= subject.first())
        .or(() -> Optional.of(subject));
  }

  private static boolean opensOtherClause(Words words, int i) {
    return switch (words.tag(i)) {
      case CCONJ, ADP, SCONJ -> true;
      case PRON -> words.is(i, "which") || words.is(i, "that");
      default -> words.is(i, "to");
    };
  }
}
