// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.Cancellation;
import org.newsbeam.model.Span;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Rule;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.ClauseBounds;
import org.newsbeam.quote.wording.ReportedContent;

/** Finds what is reported without quotation marks: said that …; …, she said. */
public final class IndirectSpeech {

  /** With a clause after it even a weak verb of speech or belief is a cue. */
  private static final CueLevel LEVEL = CueLevel.POSSIBLE;

  private final Reading reading;
  private final Words words;
  private final ClauseBounds bounds;
  private final ComplementFinder complements;
  private final ClauseBeforeCue before;

  /** For one article. */
  public IndirectSpeech(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.bounds = new ClauseBounds(reading);
    this.before = new ClauseBeforeCue(reading);
    this.complements = new ComplementFinder(words, bounds);
  }

  /**
   * The indirect quotes of the article.
   *
   * @param taken for each token whether it belongs to another quote's content or cue
   */
  public List<Draft> find(boolean[] taken) {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (taken[i] || words.isQuoted(i)) {
        continue;
      }
      Optional<Draft> draft = at(i);
      boolean repeats =
          draft.isPresent()
              && !found.isEmpty()
              && repeats(draft.get(), found.get(found.size() - 1));
      if (draft.isPresent() && !repeats && isFree(draft.get(), taken)) {
        found.add(draft.get());
      }
    }
    return found;
  }

  /** "She declined to say why", "he said that he hoped so": one quote, that of the first verb. */
  private boolean repeats(Draft inner, Draft outer) {
    Span content = inner.segments().get(0);
    int source = inner.source().first();
    boolean pronoun =
        inner.source().size() == 1 && ClosedClasses.PERSONAL.contains(words.lower(source));
    int opener = outer.firstToken() + (words.is(outer.firstToken(), "that") ? 1 : 0);
    return (inner.source().equals(outer.source()) || (pronoun && source == opener))
        && outer.segments().stream()
            .anyMatch(all -> all.begin() <= content.begin() && content.end() <= all.end());
  }

  private boolean isFree(Draft draft, boolean[] taken) {
    for (Span segment : draft.segments()) {
      Phrase content = words.tokensOf(segment);
      for (int i = content.first(); i < content.end(); i++) {
        if (taken[i]) {
          return false;
        }
      }
    }
    return true;
  }

  private Optional<Draft> at(int i) {
    if (words.is(i, "put") && i + 2 < words.size() && words.is(i + 1, "it")) {
      return putTo(i, reading.frames().from(i));
    }
    if (!words.isCue(i, LEVEL) && !words.is(i, "heard")) {
      return Optional.empty();
    }
    Cancellation.check();
    int from = reading.frames().from(i);
    if (words.is(i, "heard")) {
      return before.heard(i, from);
    }
    return before.said(i, from).or(() -> complement(i, from));
  }

  /** Her lawyer put it to Smith that …. */
  private Optional<Draft> putTo(int put, int from) {
    int end = reading.frames().end(put);
    Optional<Phrase> hearer =
        words.is(put + 2, "to") ? reading.phrases().startingAt(put + 3, end) : Optional.empty();
    int that = hearer.map(Phrase::end).orElse(end);
    Optional<Phrase> subject = reading.subjects().subject(put, from, true);
    if (subject.isEmpty() || that >= end || !words.is(that, "that")) {
      return Optional.empty();
    }
    Phrase cue = new Phrase(put, put + 1);
    return ReportedContent.of(words, that, bounds.end(that + 1, end))
        .map(content -> content.draft(subject.get(), cue, RuleName.SAID_CLAUSE, 0.67));
  }

  private Optional<Draft> complement(int verb, int from) {
    Optional<Phrase> subject = reading.subjects().subject(verb, from, false);
    int frame = reading.frames().end(verb);
    int limit = subject.map(source -> bounds.limit(verb + 1, frame, source)).orElse(frame);
    if (subject.isEmpty() || verb + 2 >= limit || words.isPassive(verb)) {
      return Optional.empty();
    }
    ComplementFinder.Place place = new ComplementFinder.Place(verb, limit);
    for (Rule<ComplementFinder.Place, Integer> rule : complements.rules()) {
      Optional<Integer> start = rule.ask().apply(place);
      if (start.isPresent()) {
        int stop = bounds.limit(start.get() + 1, limit, subject.get());
        int end = bounds.end(start.get() + 1, stop);
        Phrase cue = new Phrase(verb, verb + 1);
        return ReportedContent.of(words, start.get(), end)
            .map(content -> content.draft(subject.get(), cue, rule.name(), rule.confidence()));
      }
    }
    return Optional.empty();
  }
}
