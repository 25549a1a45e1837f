// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.content;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.Complement;
import org.newsbeam.quote.lexicon.VerbForm;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.ReportedContent;

/** Finds the clause that is reported where who said so stands behind it. */
final class ClauseBeforeCue {

  private static final Set<String> PERFECT = Set.of("has", "have", "had", "'ve");

  /** Bodies before which things are told: "he was drunk, the inquest heard". */
  private static final Set<String> HEARERS =
      Set.of("court", "inquest", "inquiry", "hearing", "tribunal", "jury", "jurors", "trial");

  private final Reading reading;
  private final Words words;

  ClauseBeforeCue(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /**
   * …, Smith said. …, said Smith. …, the council has announced.
   *
   * @param verb the cue
   * @param from where its frame begins
   */
  Optional<Draft> said(int verb, int from) {
    if (!(words.isFinite(verb) || isPerfect(verb)) || !words.cue(verb).takes(Complement.CLAUSE)) {
      return Optional.empty();
    }
    return clause(verb, from);
  }

  /** …, the inquest heard. */
  Optional<Draft> heard(int verb, int from) {
    return clause(verb, from).filter(is -> HEARERS.contains(words.lower(is.source().last())));
  }

  private Optional<Draft> clause(int verb, int from) {
    int end = reading.frames().end(verb);
    Optional<Phrase> subject = Optional.empty();
    int start = verb;
    if (verb > from && words.is(verb - 1, ",")) {
      subject = reading.phrases().startingAt(verb + 1, end);
    } else {
      subject = reading.subjects().subject(verb, from, true);
      start = subject.map(Phrase::first).orElse(verb);
    }
    // "It was drafted, replied Smith, but it was lost."
    boolean parted = start == verb && subject.isPresent() && words.is(subject.get().end(), ",");
    boolean closes =
        subject.isPresent()
            && words.tag(verb - 1) != Tag.CCONJ
            && (parted || endsSoon(Math.max(verb + 1, subject.get().end()), end));
    if (!closes || start - 1 <= from || !words.is(start - 1, ",")) {
      return Optional.empty();
    }
    Phrase source = subject.get();
    Phrase cue = new Phrase(verb, verb + 1);
    return ReportedContent.of(words, from, start - 1)
        .map(content -> content.draft(source, cue, RuleName.REPORTED_CLAUSE_FINAL, 0.73));
  }

  /** "Has said". */
  private boolean isPerfect(int verb) {
    boolean participle =
        words.form(verb) == VerbForm.PAST || words.form(verb) == VerbForm.PARTICIPLE;
    int i = verb - 1;
    while (i > 0 && words.tag(i) == Tag.ADV) {
      i--;
    }
    return participle && i > 0 && PERFECT.contains(words.lower(i));
  }

  /** Whether the frame ends here, but for an adverbial: "on Monday". */
  private boolean endsSoon(int i, int end) {
    for (int k = i; k < end; k++) {
      if (words.is(k, ",") && k + 1 < end && isRelative(k + 1)) {
        return true;
      }
      if (words.isVerb(k) || words.is(k, "that") || words.is(k, ":") || k - i > 12) {
        return false;
      }
    }
    return true;
  }

  /** …, said the bank, which asked them. */
  private boolean isRelative(int i) {
    return ClosedClasses.RELATIVES.contains(words.lower(i));
  }
}
