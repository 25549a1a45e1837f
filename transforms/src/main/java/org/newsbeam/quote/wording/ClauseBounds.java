// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.wording;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.VerbForm;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Frames;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Where the clause that carries reported content begins and ends. */
public final class ClauseBounds {

  /** Longer than any content clause of the training part of PolNeAR but a handful. */
  private static final int MAX_TOKENS = 120;

  private static final Set<String> ADVERBIAL =
      Set.of("on", "in", "at", "during", "after", "before", "via");

  private final Words words;
  private final Frames frames;
  private final Reading reading;

  /** For one article. */
  public ClauseBounds(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.frames = reading.frames();
  }

  /**
   * The token after the clause that goes on at {@code from}: the end of the frame, or where a new
   * verb of speech takes over.
   *
   * @param stop a token at which to end at the latest
   */
  public int end(int from, int stop) {
    int limit = Math.min(stop, from + MAX_TOKENS);
    int i = from;
    while (i < limit && !endsBefore(i)) {
      i++;
    }
    while (i > from
        && words.tag(i - 1) == Tag.PUNCT
        && !words.isQuoted(i - 1)
        && !words.is(i - 1, ")")) {
      i--;
    }
    return i;
  }

  /** Where content must end: at the next comma if "who" speaks, for there its clause ends. */
  public int limit(int from, int limit, Phrase source) {
    if (!ClosedClasses.RELATIVES.contains(words.lower(source.first()))) {
      return limit;
    }
    int i = from;
    while (i < Math.min(limit, from + MAX_TOKENS) && (words.isQuoted(i) || !words.isPause(i))) {
      i++;
    }
    return i;
  }

  /** Skips the addressee, the time and the place between a verb and its content. */
  public int start(int verb, int limit) {
    int i = verb + 1;
    for (int k = i; k < Math.min(limit, i + 12); k++) {
      if (words.isQuoted(k) || words.isFinite(k)) {
        break;
      }
      boolean relative = k > i && k + 1 < limit && words.isNoun(k - 1) && words.isVerb(k + 1);
      boolean opens = words.tag(k) != Tag.DET || (k + 1 < limit && words.tag(k + 1) == Tag.NUM);
      if (words.is(k, "that") && opens && !relative) {
        return k;
      }
    }
    if (words.cue(verb).lemma().equals("tell")) {
      Optional<Phrase> addressee = addressee(i, limit);
      i = addressee.map(Phrase::end).orElse(i);
    }
    for (int n = 0; n < 3; n++) {
      i = afterAdverbial(i, limit);
    }
    while (i < limit && words.tag(i) == Tag.PUNCT && !words.isQuoted(i)) {
      i++;
    }
    return Math.min(i, limit - 1);
  }

  /** Skips "on Monday", "in a speech in Ohio", "afterwards". */
  private int afterAdverbial(int first, int limit) {
    int i = first;
    while (i < limit
        && !words.isQuoted(i)
        && (ClosedClasses.WEEKDAYS.contains(words.lower(i)) || words.is(i, ","))) {
      i++;
    }
    if (i + 1 < limit && words.tag(i) == Tag.ADP && ADVERBIAL.contains(words.lower(i))) {
      Optional<Phrase> object = reading.phrases().startingAt(i + 1, limit);
      boolean time = i + 1 < limit && ClosedClasses.TIMES.contains(words.lower(i + 1));
      return object.map(Phrase::end).orElse(time ? i + 2 : i);
    }
    return i;
  }

  /** Whom a verb is followed by: "told reporters", "told her". */
  public Optional<Phrase> addressee(int first, int limit) {
    if (first >= limit || words.isQuoted(first)) {
      return Optional.empty();
    }
    if (ClosedClasses.OBJECT_PRONOUNS.contains(words.lower(first))
        && words.tag(first) == Tag.PRON) {
      return Optional.of(new Phrase(first, first + 1));
    }
    return reading.phrases().startingAt(first, limit);
  }

  private boolean endsBefore(int i) {
    if (words.isQuoted(i)) {
      return false;
    }
    if (words.is(i, ";") || words.is(i, "according")) {
      return true;
    }
    if (words.tag(i) == Tag.CCONJ && i + 1 < words.size()) {
      return words.isCue(i + 1, CueLevel.SURE) && words.isFinite(i + 1) && sharesCue(i + 1);
    }
    return words.isPause(i) && opensReport(i + 1);
  }

  /** "He says that … but argues that …": the second verb has the form of the first. */
  private boolean sharesCue(int verb) {
    int from = Math.max(frames.first(verb), verb - MAX_TOKENS);
    for (int i = verb - 1; i >= from; i--) {
      if (words.isCue(i, CueLevel.SURE)) {
        return words.form(i) == words.form(verb);
      }
    }
    return false;
  }

  /** Whether ", adding", ", he said" or ", but Smith denied" starts here. */
  private boolean opensReport(int first) {
    int end = Math.min(words.size(), first + 9);
    int i = first;
    if (i < end && (words.tag(i) == Tag.CCONJ || words.is(i, "while"))) {
      i++;
    }
    if (i >= end || frames.first(i) != frames.first(first - 1)) {
      return false;
    }
    if (words.isCue(i, CueLevel.LIKELY) && words.form(i) != VerbForm.BASE) {
      return true;
    }
    Optional<Phrase> subject = reading.phrases().startingAt(i, end);
    if (subject.isEmpty()) {
      return false;
    }
    int verb = subject.get().end();
    while (verb < end && (words.tag(verb) == Tag.ADV || words.tag(verb) == Tag.AUX)) {
      verb++;
    }
    return verb < end && words.isCue(verb, CueLevel.SURE);
  }
}
