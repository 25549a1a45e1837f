// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said.
 *
 * @param content what was said
 * @param cue the words that say so
 * @param source who said it, as written
 * @param attribution who that is, and how it was found
 */
public record Quote(Content content, Cue cue, Source source, Attribution attribution) {

  /** The speaker of a quote that has none, or none that is known. */
  public static final int NO_SPEAKER = -1;

  public Quote {
    requireNonNull(content, "content");
    requireNonNull(cue, "cue");
    requireNonNull(source, "source");
    requireNonNull(attribution, "attribution");
  }

  /**
   * What was said.
   *
   * @param kind how much of it is verbatim
   * @param form how the article sets it
   * @param statement whether somebody says it; not so for thoughts, deeds and findings of no
   *     speaker
   * @param segments its stretches in text order, without the outer quotation marks; at least one
   * @param verbatim the stretches that are verbatim: what stood in quotation marks, without the
   *     marks, and what the layout shows to be somebody's very words
   * @param block the index of the block of its first segment
   * @param sentence the index of the sentence of its first segment
   */
  public record Content(
      QuoteKind kind,
      QuoteForm form,
      boolean statement,
      List<Span> segments,
      List<Span> verbatim,
      int block,
      int sentence) {

    public Content {
      requireNonNull(kind, "kind");
      requireNonNull(form, "form");
      segments = List.copyOf(segments);
      verbatim = List.copyOf(verbatim);
      if (segments.isEmpty()) {
        throw new IllegalArgumentException("a quote without content");
      }
    }
  }

  /**
   * The words that say that it is a quote, and what goes with them.
   *
   * @param span where they stand: "said", "according to"
   * @param type what they say of the quote: statement, question, order, promise, thought, other
   * @param addressee to whom: "told Reuters"
   * @param venue where or in what: "in a statement"
   */
  public record Cue(
      @Nullable Span span,
      @Nullable String type,
      @Nullable String addressee,
      @Nullable String venue) {

    /** No words say so. */
    public static final Cue NONE = new Cue(null, null, null, null);
  }

  /**
   * Who said it, as written.
   *
   * @param span where it stands
   * @param type what kind of source it is
   * @param title the title written beside it
   */
  public record Source(@Nullable Span span, SourceType type, @Nullable String title) {

    public Source {
      requireNonNull(type, "type");
    }
  }

  /**
   * Who the source is, and how that was found.
   *
   * @param speaker the index of the entity who said it, or {@link #NO_SPEAKER}
   * @param runnerUp the index of the entity who was second choice, or {@link #NO_SPEAKER}
   * @param confidence the probability, 0 to 1, that these are somebody's words, bounded right
   * @param speakerConfidence the probability, 0 to 1, that the speaker said them; 0 if there is
   *     none
   * @param rule the name of the rule that found the source
   * @param speakerRule the name of the rule that resolved it, or why there is no speaker
   */
  public record Attribution(
      int speaker,
      int runnerUp,
      double confidence,
      double speakerConfidence,
      String rule,
      String speakerRule) {

    public Attribution {
      requireNonNull(rule, "rule");
      requireNonNull(speakerRule, "speakerRule");
      if (!(confidence >= 0 && confidence <= 1)) {
        throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
      }
      if (!(speakerConfidence >= 0 && speakerConfidence <= 1)) {
        throw new IllegalArgumentException("confidence outside 0..1: " + speakerConfidence);
      }
    }
  }
}
