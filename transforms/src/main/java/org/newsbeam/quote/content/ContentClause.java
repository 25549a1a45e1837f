// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.VerbForm;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Frames;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.ClauseBounds;

/** Bounds the clause around quotations that stand in it, by its cue and source. */
final class ContentClause {

  private final Reading reading;
  private final Words words;
  private final ClauseBounds bounds;

  ContentClause(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.bounds = new ClauseBounds(reading);
  }

  /**
   * The clause that is the content of the quotations in {@code group}; nothing if they are.
   *
   * @param stop the first token of the next group
   */
  Optional<Phrase> clause(List<Attribution> group, int stop) {
    Attribution first = group.get(0);
    Phrase begin = reading.tokens(first.quotation());
    Phrase last = reading.tokens(group.get(group.size() - 1).quotation());
    Phrase cue = first.cue();
    if (cue == null
        || words.block(cue.first()) != words.block(begin.first())
        || cue.first() < reading.frames().first(begin.first())) {
      return Optional.empty();
    }
    if (cue.first() >= begin.first() && cue.first() <= last.first()) { // It parts the content.
      return Optional.empty();
    }
    if (cue.first() > last.first()) {
      return beforeCue(first, begin, last);
    }
    int who = Math.max(0, cue.first() - 1);
    Phrase subject = words.is(who, "who") ? new Phrase(who, who + 1) : first.source();
    int limit = bounds.limit(last.end(), Math.min(stop, frameEnd(begin)), subject);
    boolean apart = words.is(begin.first() - 1, ",") || words.is(begin.first() - 1, ":");
    int start = begin.first();
    if (words.is(cue.first(), "according")) {
      start = first.source().end();
      while (start < begin.first() && words.isPause(start)) {
        start++;
      }
    } else if (!apart) {
      start = bounds.start(cue.last(), begin.first() + 1);
    }
    boolean whole = endsSentence(last) || lastChar(last, ".?!") || (apart && group.size() == 1);
    int end = whole ? last.end() : Math.max(last.end(), bounds.end(last.end(), limit));
    return Optional.of(new Phrase(Math.min(start, begin.first()), end));
  }

  /** Smith wrote: “It is full.” Whatever else the sentence tells, it is all of the content. */
  boolean isSentence(List<Attribution> group) {
    Attribution piece = group.get(0);
    Phrase quotation = reading.tokens(piece.quotation());
    Phrase cue = piece.cue();
    int before = quotation.first() - 1;
    return group.size() == 1
        && cue != null
        && cue.end() == before
        && (words.is(before, ",") || words.is(before, ":"))
        && startsUpper(piece)
        && lastChar(quotation, ".?!");
  }

  /** A call home — “on a landline,” Smith joked: only what is quoted was said. */
  boolean isAfterthought(List<Attribution> group) {
    Phrase quotation = reading.tokens(group.get(0).quotation());
    Phrase cue = group.get(0).cue();
    boolean behind = group.size() == 1 && cue != null && cue.first() >= quotation.end();
    return behind && quotation.first() > 0 && words.isDash(quotation.first() - 1);
  }

  /**
   * The clauses, which end at the last quotation of {@code group} if what follows tells no more
   * than what the source did next: said “no”, turned round and left.
   */
  List<Phrase> withoutPredicate(List<Phrase> clauses, List<Attribution> group) {
    Phrase last = reading.tokens(group.get(group.size() - 1).quotation());
    Phrase cue = group.get(0).cue();
    int c = clauses.size() - 1;
    if (c < 0 || cue == null || clauses.get(c).end() <= last.end() || cue.first() > last.first()) {
      return clauses;
    }
    Phrase clause = clauses.get(c);
    int verb = last.end();
    while (verb < clause.end() && (words.isPause(verb) || words.tag(verb) == Tag.CCONJ)) {
      verb++;
    }
    boolean next =
        verb > last.end()
            && verb < clause.end()
            && clause.first() < last.end()
            && words.tag(verb) == Tag.VERB
            && words.isFinite(verb)
            && isSameTense(words.form(verb), words.form(cue.last()));
    if (!next || hasVerb(clause.first(), last.first())) {
      return clauses;
    }
    List<Phrase> cut = new ArrayList<>(clauses);
    cut.set(c, new Phrase(clause.first(), last.end()));
    return cut;
  }

  /** Irregular verbs that are none of speech, "spent", are not told from their base. */
  private static boolean isSameTense(VerbForm verb, VerbForm cue) {
    return verb == cue || (verb == VerbForm.BASE && cue == VerbForm.PAST);
  }

  private boolean hasVerb(int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.isFinite(i) && !words.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** The content of “…” is “…,” Smith said: from the start of the frame to the comma. */
  private Optional<Phrase> beforeCue(Attribution first, Phrase begin, Phrase last) {
    int frame = reading.frames().first(begin.first());
    boolean opens =
        begin.first() == frame || startsUpper(first) || words.is(begin.first() - 1, ":");
    int start = opens || begin.first() - frame > Frames.REACH ? begin.first() : frame;
    for (int i = start; i < begin.first(); i++) {
      if (words.isQuoted(i) || words.isCue(i, CueLevel.SURE)) {
        return Optional.empty();
      }
    }
    int until =
        Math.min(first.source().first(), first.cue() == null ? last.end() : first.cue().first());
    int end =
        lastChar(last, ",.?!")
            ? last.end()
            : Math.max(last.end(), bounds.end(last.end(), Math.max(last.end(), until)));
    return Optional.of(new Phrase(start, end));
  }

  /** Whether the quotation ends, inside its marks, with one of {@code chars}. */
  private boolean lastChar(Phrase quotation, String chars) {
    Span inner = reading.quotations().get(words.quotation(quotation.last())).inner();
    return chars.indexOf(reading.article().text().charAt(inner.end() - 1)) >= 0;
  }

  /** Whether the quotation starts as a sentence does. */
  boolean startsUpper(Attribution piece) {
    Span inner = reading.quotations().get(piece.quotation()).inner();
    return Character.isUpperCase(reading.article().text().charAt(inner.begin()));
  }

  private boolean endsSentence(Phrase quotation) {
    return quotation.end() >= words.size()
        || reading.frames().first(quotation.end()) == quotation.end();
  }

  private int frameEnd(Phrase quotation) {
    return reading.frames().end(quotation.first());
  }
}
