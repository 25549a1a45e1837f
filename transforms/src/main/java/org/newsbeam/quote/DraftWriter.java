// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Span;

/** Makes a draft of each group of quotations: bounds its content and tells direct from mixed. */
final class DraftWriter {

  /** The share of words in quotation marks from which a quote is direct (PolNeAR). */
  static final double DIRECT = 0.9;

  private final Reading reading;
  private final Words words;
  private final ClauseBounds bounds;

  DraftWriter(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.bounds = new ClauseBounds(reading);
  }

  /**
   * The draft of the quotations in {@code group}.
   *
   * @param stop the first token of the next group
   */
  Draft draft(List<Attribution> group, int stop) {
    Attribution first = surest(group);
    List<Span> verbatim = new ArrayList<>();
    for (Attribution piece : group) {
      verbatim.add(reading.quotations().get(piece.quotation()).inner());
    }
    List<Phrase> clauses =
        group.size() == 1 || isOneClause(group) ? clauses(group, stop) : List.of();
    boolean direct = clauses.isEmpty() || QuotedShare.of(words, clauses) >= DIRECT;
    List<Span> segments = direct ? verbatim : clauses.stream().map(this::content).toList();
    int firstToken = direct ? tokens(group.get(0)).first() : clauses.get(0).first();
    return new Draft(
        direct ? QuoteKind.DIRECT : QuoteKind.MIXED,
        segments,
        verbatim,
        firstToken,
        first.source(),
        wholeSource(first),
        first.cue(),
        first.rule(),
        first.confidence());
  }

  /** Of a long quote, the piece whose source was found by the best rule; the first of equals. */
  private static Attribution surest(List<Attribution> group) {
    Attribution best = group.get(0);
    for (Attribution piece : group) {
      boolean own =
          !piece.goesOn() && !piece.rule().equals("follow-on") && !piece.rule().equals("continued");
      if (own && piece.confidence() > best.confidence()) {
        best = piece;
      }
    }
    return best;
  }

  private static boolean isOneClause(List<Attribution> group) {
    Attribution first = group.get(0);
    return group.stream()
        .allMatch(
            piece ->
                first.cue() != null
                    && first.cue().equals(piece.cue())
                    && !piece.goesOn()
                    && !piece.rule().equals("follow-on"));
  }

  /** The source as the trained models bound it, if it is the one that the rule found. */
  private @Nullable Phrase wholeSource(Attribution first) {
    return reading
        .learned(tokens(first).first())
        .flatMap(all -> all.wholeSource(first))
        .orElse(null);
  }

  /** The content as the trained models bound it, else as the rules do. */
  private List<Phrase> clauses(List<Attribution> group, int stop) {
    Phrase cue = group.get(0).cue();
    List<Phrase> quotations = group.stream().map(this::tokens).toList();
    Optional<LearnedSpeech> models = reading.learned(quotations.get(0).first());
    if (cue != null && models.isPresent()) {
      List<Phrase> learned = models.get().content(cue, quotations, stop);
      if (!learned.isEmpty()) {
        return learned;
      }
    }
    return clause(group, stop).stream().toList();
  }

  private Optional<Phrase> clause(List<Attribution> group, int stop) {
    Attribution first = group.get(0);
    Phrase begin = tokens(first);
    Phrase last = tokens(group.get(group.size() - 1));
    Phrase cue = first.cue();
    if (cue == null || words.block(cue.first()) != words.block(begin.first())) {
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

  /** The content of “…” is “…,” Smith said: from the start of the frame to the comma. */
  private Optional<Phrase> beforeCue(Attribution first, Phrase begin, Phrase last) {
    int frame = reading.frames().first(begin.first());
    boolean opens =
        begin.first() == frame || startsUpper(first) || words.is(begin.first() - 1, ":");
    int start = opens || begin.first() - frame > Scene.REACH ? begin.first() : frame;
    for (int i = start; i < begin.first(); i++) {
      if (words.isQuoted(i) || words.isCue(i, 0.6)) {
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

  private boolean startsUpper(Attribution piece) {
    Span inner = reading.quotations().get(piece.quotation()).inner();
    return Character.isUpperCase(reading.article().text().charAt(inner.begin()));
  }

  private boolean endsSentence(Phrase quotation) {
    return quotation.end() >= words.size()
        || reading.frames().first(quotation.end()) == quotation.end();
  }

  /** The clause; without the marks around it if it is one quotation and no more. */
  private Span content(Phrase clause) {
    int quotation = words.quotation(clause.first());
    boolean whole = quotation != Words.NONE && quotation == words.quotation(clause.last());
    return whole ? reading.quotations().get(quotation).inner() : words.span(clause);
  }

  private int frameEnd(Phrase quotation) {
    return reading.frames().end(quotation.first());
  }

  private Phrase tokens(Attribution piece) {
    return words.tokensOf(reading.quotations().get(piece.quotation()).marked());
  }
}
