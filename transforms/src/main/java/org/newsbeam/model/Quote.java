// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said.
 *
 * @param kind how much of it stands in quotation marks
 * @param segments its content in text order, without the outer quotation marks; at least one
 * @param verbatim the stretches that stood in quotation marks, without the marks
 * @param block the index of the block of its first segment
 * @param sentence the index of the sentence of its first segment
 * @param cue the words that say it is a quote: "said", "according to"
 * @param cueClass what the cue says of the quote: statement, claim, denial, question, order, belief
 * @param source who said it, as written
 * @param sourceType what kind of source that is
 * @param speaker the index of the entity who said it, or {@link #NO_SPEAKER}
 * @param speakerTitle the title written beside the source
 * @param addressee to whom: "told Reuters"
 * @param venue where or in what: "in a statement"
 * @param confidence the probability, 0 to 1, that quote and source are right
 * @param rule the name of the rule that found the source
 * @param speakerRule the name of the rule that resolved the source, or why there is no speaker
 * @param runnerUp the index of the entity who was second choice, or {@link #NO_SPEAKER}
 */
public record Quote(
    QuoteKind kind,
    List<Span> segments,
    List<Span> verbatim,
    int block,
    int sentence,
    @Nullable Span cue,
    @Nullable String cueClass,
    @Nullable Span source,
    SourceType sourceType,
    int speaker,
    @Nullable String speakerTitle,
    @Nullable String addressee,
    @Nullable String venue,
    double confidence,
    String rule,
    String speakerRule,
    int runnerUp) {

  /** The speaker of a quote that has none, or none that is known. */
  public static final int NO_SPEAKER = -1;

  public Quote {
    requireNonNull(kind, "kind");
    requireNonNull(sourceType, "sourceType");
    requireNonNull(rule, "rule");
    requireNonNull(speakerRule, "speakerRule");
    segments = List.copyOf(segments);
    verbatim = List.copyOf(verbatim);
    if (segments.isEmpty()) {
      throw new IllegalArgumentException("a quote without content");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
    }
  }
}
