// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.gold.Excerpt;

/**
 * What went wrong with a quote.
 *
 * @param id the article
 * @param what the kind of mistake, see {@link Mistake}
 * @param begin where the quote begins, in code points
 * @param end where it ends, in code points
 * @param text its words
 * @param kind the kind of the annotated quote; null if there is none
 * @param gold the annotated source, or the right names of the speaker; null if there is none
 * @param source the source that was found; null if there is none
 * @param speaker the speaker that was found; null if there is none
 * @param context the words around it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuoteError(
    String id,
    Mistake what,
    int begin,
    int end,
    String text,
    @Nullable String kind,
    @Nullable String gold,
    @Nullable String source,
    @Nullable String speaker,
    String context) {

  /** The kinds of mistakes, each with the letter of the figures that it lowers. */
  public enum Mistake {
    /** A direct or mixed quote that stands for no text in marks, or doubles another. */
    A_FALSE_QUOTE,
    /** A quote of text in marks that nobody said. */
    A_NEGATIVE_CLAIMED,
    /** Text in marks that somebody said, and of which no quote was found. */
    A_MISSED,
    /** A quote of text in marks whose source is not even leniently right. */
    B_WRONG_SPEAKER,
    /** A quote of text in marks whose speaker is not right. */
    R_WRONG_NAME,
    /** An indirect quote that was not found. */
    C_MISSED,
    /** An indirect quote that is none. */
    C_SPURIOUS;

    /** {@code A_missed}: the letter, and the rest in small letters. */
    @JsonValue
    String json() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  /** A mistake with what was found, if anything was. */
  static QuoteError of(
      GoldView view,
      Mistake what,
      Span span,
      @Nullable GoldQuote quote,
      @Nullable String gold,
      @Nullable FoundQuote found) {
    Excerpt where = Excerpt.of(view.text(), span);
    return new QuoteError(
        view.article().id(),
        what,
        where.begin(),
        where.end(),
        where.text(),
        quote == null ? null : quote.kind().name(),
        gold,
        found == null || found.source() == null ? null : found.source().in(view.text()),
        found == null ? null : found.speaker(),
        where.context());
  }
}
