// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.PassiveVoice;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speech.Evidence;
import org.newsbeam.quote.speech.LearnedSpeech;
import org.newsbeam.quote.wording.QuotedShare;

/** Makes a draft of each group of quotations: bounds its content and tells direct from mixed. */
public final class DraftWriter {

  /** The share of words in quotation marks from which a quote is direct (PolNeAR). */
  public static final double DIRECT = 0.9;

  private final Evidence evidence;
  private final Reading reading;
  private final Words words;
  private final ContentClause bounds;
  private final ContentParts parts;
  private final PassiveVoice passive;

  /** For one article. */
  public DraftWriter(Evidence evidence) {
    this.evidence = evidence;
    this.reading = evidence.reading();
    this.words = reading.words();
    this.bounds = new ContentClause(reading);
    this.parts = new ContentParts(reading);
    this.passive = new PassiveVoice(reading);
  }

  /**
   * The draft of the quotations in {@code group}.
   *
   * @param stop the first token of the next group
   */
  public Draft draft(List<Attribution> group, int stop) {
    Attribution first = surest(group);
    List<Span> verbatim = new ArrayList<>();
    for (Attribution piece : group) {
      verbatim.add(reading.quotations().get(piece.quotation()).inner());
    }
    boolean spokenTo = passive.isSpokenTo(first.source(), first.cue());
    List<Phrase> whole = group.size() == 1 || isOneClause(group) ? clauses(group, stop) : List.of();
    List<Phrase> clauses =
        spokenTo ? whole.stream().filter(part -> isApart(part, first.source())).toList() : whole;
    boolean direct =
        clauses.isEmpty()
            ? !isFragment(group)
            : QuotedShare.of(words, clauses) >= DIRECT && !(isFragment(group) && isPhrase(group));
    boolean bare = direct || clauses.isEmpty();
    List<Span> segments = bare ? verbatim : clauses.stream().map(this::content).toList();
    int firstToken =
        bare ? reading.tokens(group.get(0).quotation()).first() : clauses.get(0).first();
    return new Draft(
        direct ? QuoteKind.DIRECT : QuoteKind.MIXED,
        segments,
        verbatim,
        firstToken,
        spokenTo ? null : first.source(),
        spokenTo ? null : wholeSource(first),
        first.cue(),
        first.rule(),
        first.confidence());
  }

  private static boolean isApart(Phrase one, Phrase other) {
    return one.end() <= other.first() || one.first() >= other.end();
  }

  /** Whether it is a part of somebody else's clause: accused them of “bad faith”. */
  private boolean isFragment(List<Attribution> group) {
    Phrase quotation = reading.tokens(group.get(0).quotation());
    int before = quotation.first() - 1;
    return group.size() == 1
        && before >= reading.frames().first(quotation.first())
        && (words.isVerb(before)
            || words.isNoun(before)
            || words.tag(before) == Tag.ADP
            || words.tag(before) == Tag.DET)
        && !bounds.startsUpper(group.get(0));
  }

  /** Whether the quotation is no clause: warned of “years of noise”. */
  private boolean isPhrase(List<Attribution> group) {
    Phrase quotation = reading.tokens(group.get(0).quotation());
    boolean noun = false;
    for (int i = quotation.first(); i < quotation.end(); i++) {
      if (words.isFinite(i) || words.tag(i) == Tag.INTJ) {
        return false;
      }
      noun |= words.isNoun(i) || words.tag(i) == Tag.ADJ;
    }
    return noun;
  }

  /** Of a long quote, the piece whose source was found by the best rule; the first of equals. */
  private static Attribution surest(List<Attribution> group) {
    Attribution best = group.get(0);
    for (Attribution piece : group) {
      if (!piece.isBorrowed() && piece.confidence() > best.confidence()) {
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
                    && piece.rule() != RuleName.FOLLOW_ON);
  }

  /** The source as the trained models bound it, if it is the one that the rule found. */
  private @Nullable Phrase wholeSource(Attribution first) {
    return evidence
        .learned(reading.tokens(first.quotation()).first())
        .flatMap(all -> all.wholeSource(first))
        .orElse(null);
  }

  /** The content as the trained models bound it, else as the rules do. */
  private List<Phrase> clauses(List<Attribution> group, int stop) {
    Phrase cue = group.get(0).cue();
    if (bounds.isSentence(group) || bounds.isAfterthought(group)) {
      return List.of();
    }
    if (cue != null && parts.isFor(group)) {
      return parts.of(group.get(0), cue);
    }
    List<Phrase> quotations =
        group.stream().map(piece -> reading.tokens(piece.quotation())).toList();
    Optional<LearnedSpeech> models = evidence.learned(quotations.get(0).first());
    if (cue != null && models.isPresent()) {
      List<Phrase> learned = models.get().content(cue, quotations, stop);
      if (!learned.isEmpty()) {
        return bounds.withoutPredicate(learned, group);
      }
    }
    return bounds.withoutPredicate(bounds.clause(group, stop).stream().toList(), group);
  }

  /** The clause; without the marks around it if it is one quotation and no more. */
  private Span content(Phrase clause) {
    int quotation = words.quotation(clause.first());
    boolean whole = quotation != Words.NONE && quotation == words.quotation(clause.last());
    return whole ? reading.quotations().get(quotation).inner() : words.span(clause);
  }
}
