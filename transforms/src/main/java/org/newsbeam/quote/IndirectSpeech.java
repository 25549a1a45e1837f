// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Tag;

/**
 * Finds what is reported without quotation marks: said that …; …, she said; according to him, ….
 */
final class IndirectSpeech {

  /** With a clause after it even a weak verb of speech or belief is a cue. */
  private static final double STRENGTH = 0.3;

  private static final double INFINITIVE_STRENGTH = 0.5;

  private final Reading reading;
  private final Words words;
  private final ClauseBounds bounds;
  private final ComplementFinder complements;

  IndirectSpeech(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.bounds = new ClauseBounds(reading);
    this.complements = new ComplementFinder(words, bounds);
  }

  /**
   * The indirect quotes of the article.
   *
   * @param taken for each token whether it belongs to another quote's content or cue
   */
  List<Draft> find(boolean[] taken) {
    List<Draft> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i < next || taken[i] || words.isQuoted(i)) {
        continue;
      }
      Optional<Draft> draft = at(i);
      if (draft.isPresent() && isFree(draft.get(), taken)) {
        found.add(draft.get());
      }
    }
    return found;
  }

  private boolean isFree(Draft draft, boolean[] taken) {
    Phrase content = words.tokensOf(draft.segments().get(0));
    for (int i = content.first(); i < content.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private Optional<Draft> at(int i) {
    if (words.is(i, "according") && i + 2 < words.size() && words.is(i + 1, "to")) {
      return accordingTo(i);
    }
    if (!words.isCue(i, STRENGTH)) {
      return Optional.empty();
    }
    int from = Math.max(reading.frames().first(i), i - Scene.REACH);
    return clauseFinal(i, from).or(() -> complement(i, from));
  }

  /** …, Smith said. …, said Smith. */
  private Optional<Draft> clauseFinal(int verb, int from) {
    if (!words.isFinite(verb) || !words.cue(verb).takes(Complement.CLAUSE)) {
      return Optional.empty();
    }
    int end = reading.frames().end(verb);
    Optional<Phrase> subject = Optional.empty();
    int start = verb;
    if (verb > from && words.is(verb - 1, ",")) {
      subject = reading.phrases().startingAt(verb + 1, end);
    } else {
      subject = reading.subjects().subject(verb, from, true);
      start = subject.map(Phrase::first).orElse(verb);
    }
    boolean closes = subject.isPresent() && endsSoon(Math.max(verb + 1, subject.get().end()), end);
    if (!closes || start - 1 <= from || !words.is(start - 1, ",")) {
      return Optional.empty();
    }
    return draft(from, start - 1, subject.get(), new Phrase(verb, verb + 1), "clause-final", 0.8);
  }

  /** Whether the frame ends here, but for an adverbial: "on Monday". */
  private boolean endsSoon(int i, int end) {
    for (int k = i; k < end; k++) {
      if (words.isVerb(k) || words.is(k, "that") || words.is(k, ":") || k - i > 12) {
        return false;
      }
    }
    return true;
  }

  private Optional<Draft> complement(int verb, int from) {
    int limit = reading.frames().end(verb);
    if (verb + 2 >= limit || words.isPassive(verb)) {
      return Optional.empty();
    }
    CueVerb cue = words.cue(verb);
    Optional<Integer> start = Optional.empty();
    String rule = "said-clause";
    if (cue.takes(Complement.CLAUSE)) {
      start = complements.clauseStart(verb, limit);
    }
    if (start.isEmpty()
        && cue.takes(Complement.INFINITIVE)
        && cue.strength() >= INFINITIVE_STRENGTH) {
      start = complements.infinitiveStart(verb, limit);
      rule = "infinitive";
    }
    Optional<Phrase> subject = reading.subjects().subject(verb, from, false);
    if (start.isEmpty() || subject.isEmpty()) {
      return Optional.empty();
    }
    int stop = bounds.limit(start.get() + 1, limit, subject.get());
    int end = bounds.end(start.get() + 1, stop);
    return draft(
        start.get(), end, subject.get(), new Phrase(verb, verb + 1), rule, cue.strength() * 0.9);
  }

  private Optional<Draft> accordingTo(int i) {
    int first = reading.frames().first(i);
    int end = reading.frames().end(i);
    Optional<Phrase> source = reading.phrases().startingAt(i + 2, end);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Phrase cue = new Phrase(i, i + 2);
    if (i - first > 2) {
      int from = Math.max(first, i - Scene.REACH);
      int until = words.is(i - 1, ",") ? i - 1 : i;
      return draft(from, until, source.get(), cue, "according-to", 0.85);
    }
    int start = source.get().end();
    while (start < end && !words.is(start, ",") && start - i < 30) {
      start++;
    }
    return start + 2 < end && words.is(start, ",")
        ? draft(start + 1, bounds.end(start + 2, end), source.get(), cue, "according-to", 0.85)
        : Optional.empty();
  }

  private Optional<Draft> draft(
      int from, int end, Phrase source, Phrase cue, String rule, double confidence) {
    int first = from;
    while (first < end && (words.tag(first) == Tag.CCONJ || words.tag(first) == Tag.PUNCT)) {
      first++;
    }
    if (end - first < 2) {
      return Optional.empty();
    }
    for (int i = first; i < end; i++) {
      if (words.isQuoted(i)) {
        return Optional.empty();
      }
    }
    Phrase content = new Phrase(first, end);
    return Optional.of(
        new Draft(
            QuoteKind.INDIRECT,
            List.of(words.span(content)),
            List.of(),
            first,
            source,
            cue,
            rule,
            confidence));
  }
}
