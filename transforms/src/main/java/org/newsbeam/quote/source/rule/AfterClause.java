// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.SpeechVerbs;
import org.newsbeam.quote.lexicon.VerbForm;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** The reporting clause after a quotation: “…,” said Smith; “…,” Smith, who leads it, said. */
final class AfterClause {

  /** Room for a long apposition between the subject and its verb. */
  private static final int REACH = 48;

  /** “Why?” Smith asked when he came. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("when", "as", "after", "before", "while", "because", "in", "on", "at", "during");

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
    return verbSubject(scene, start, limit)
        .or(() -> subjectVerb(scene, start, limit))
        .filter(found -> found.cue() == null || !opensOwn(scene.words(), found.cue().end(), limit));
  }

  /** Whether the verb before {@code from} has its own content: "Smith said she was pleased". */
  static boolean opensOwn(Words words, int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (words.is(i, "that") || words.is(i, "to") || (i > from && words.isFinite(i))) {
        return true;
      }
      boolean ends = words.isPause(i) || words.is(i, ":") || words.is(i, ".");
      if (ends || words.isQuoted(i) || CIRCUMSTANCES.contains(words.lower(i))) {
        return false;
      }
    }
    return false;
  }

  private static Optional<Finding> verbSubject(Scene scene, int start, int limit) {
    Words words = scene.words();
    if (start + 1 >= limit || words.form(start) == VerbForm.ING) {
      return Optional.empty();
    }
    boolean phrasal = isPhrasal(words, start, limit);
    if (!phrasal && !words.isCue(start, CueLevel.POSSIBLE)) {
      return Optional.empty();
    }
    int subject = phrasal ? start + 2 : start + 1;
    while (subject < limit && words.tag(subject) == Tag.ADV) {
      subject++;
    }
    return scene
        .reading()
        .phrases()
        .startingAt(subject, limit)
        .filter(found -> !OtherClause.opensContent(words, found, limit))
        .map(found -> Finding.of(found, start));
  }

  /** “…,” Smith shot back. */
  private static boolean isPhrasal(Words words, int verb, int limit) {
    return verb + 1 < limit
        && words.isVerb(verb)
        && SpeechVerbs.phrasal(words.lower(verb), words.lower(verb + 1)).isPresent();
  }

  private static Optional<Finding> subjectVerb(Scene scene, int start, int limit) {
    Words words = scene.words();
    if (start >= limit
        || words.isQuoted(start)
        || words.isCue(start, CueLevel.USUAL)
        || OtherClause.opens(words, start)) {
      return Optional.empty();
    }
    for (int verb = start + 1; verb < Math.min(limit, start + REACH); verb++) {
      if (words.isQuoted(verb)) {
        return Optional.empty();
      }
      if (words.isCue(verb, CueLevel.POSSIBLE)
          && words.isPassive(verb)
          && !isByMeans(words, verb)) {
        return by(scene, verb, limit);
      }
      if (words.isCue(verb, CueLevel.POSSIBLE) || isPhrasal(words, verb, limit)) {
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

  /** “…,” Smith said by telephone. */
  private static boolean isByMeans(Words words, int verb) {
    return verb + 2 < words.size()
        && words.is(verb + 1, "by")
        && ClosedClasses.MEANS.contains(words.lower(verb + 2));
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
}
