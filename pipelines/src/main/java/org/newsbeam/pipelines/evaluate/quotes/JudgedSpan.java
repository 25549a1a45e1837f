// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.pipelines.evaluate.quotes.text.SourceForm;
import org.newsbeam.pipelines.evaluate.quotes.text.SourceMention;

/**
 * A candidate and what was found there.
 *
 * @param candidate the text in quotation marks
 * @param found the quote that stands for it; null if none does
 * @param source how good its source is; null if it is no quote or nobody annotated a source
 * @param speaker how good its speaker is; null if nobody told who said it
 */
record JudgedSpan(
    Candidate candidate,
    @Nullable FoundQuote found,
    @Nullable Source source,
    @Nullable Speaker speaker) {

  /**
   * How good the source is that was found. None is wrong.
   *
   * @param form how the annotated source is written
   * @param isLenient whether it is right, see {@link SourceMatch#isLenient}
   * @param isStrict whether it is written right, see {@link SourceMatch#isStrict}
   */
  record Source(SourceForm form, boolean isLenient, boolean isStrict) {}

  /**
   * How good the speaker is that was found. None is wrong.
   *
   * @param names who said it: as the annotation tells, else the head of its source if that is a
   *     name
   * @param isByHand whether the annotation tells
   * @param isRight whether it is right, see {@link SourceMatch#isSpeaker}
   */
  record Speaker(List<String> names, boolean isByHand, boolean isRight) {

    Speaker {
      names = List.copyOf(names);
    }
  }

  static JudgedSpan of(GoldView view, Candidate candidate, @Nullable FoundQuote found) {
    GoldQuote gold = candidate.gold();
    if (gold == null) {
      return new JudgedSpan(candidate, found, null, null);
    }
    return new JudgedSpan(candidate, found, source(view, gold, found), speaker(view, gold, found));
  }

  private static @Nullable Source source(
      GoldView view, GoldQuote gold, @Nullable FoundQuote found) {
    return gold.hasSource()
        ? new Source(
            SourceMention.of(gold.sourceIn(view.text())).form(),
            found != null && SourceMatch.isLenient(view, found.source(), gold),
            found != null && SourceMatch.isStrict(view, found.source(), gold))
        : null;
  }

  private static @Nullable Speaker speaker(
      GoldView view, GoldQuote gold, @Nullable FoundQuote found) {
    List<String> names = gold.attribution().speakers();
    boolean isByHand = !names.isEmpty();
    if (!isByHand && gold.hasSource()) {
      SourceMention source = SourceMention.of(gold.sourceIn(view.text()));
      names = source.form() == SourceForm.NAME ? List.of(source.head()) : List.of();
    }
    return names.isEmpty()
        ? null
        : new Speaker(names, isByHand, found != null && SourceMatch.isSpeaker(view, found, names));
  }

  /** Whether somebody said it. */
  boolean isQuote() {
    return candidate.isQuote();
  }

  /** Whether it is a quote of that kind. */
  boolean is(QuoteKind kind) {
    return candidate.gold() != null && candidate.gold().kind() == kind;
  }

  /** Whether a quote was found there. */
  boolean isFound() {
    return found != null;
  }

  /** Whether a quote with a source was found there. */
  boolean isClaimedForSomebody() {
    return found != null && found.source() != null;
  }
}
