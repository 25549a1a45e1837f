// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Span;

/**
 * A quote whose content and source are found, but not yet its speaker.
 *
 * @param kind how much of it stands in quotation marks
 * @param segments its content
 * @param verbatim what of it stands in quotation marks
 * @param firstToken its first token
 * @param source who said it: the noun phrase that stands for it; null where the text does not tell
 * @param wholeSource the source as written, with title and apposition, where that is known
 * @param cue the words that say so, if any
 * @param rule the rule that found the source
 * @param confidence how often that rule is right
 */
public record Draft(
    QuoteKind kind,
    List<Span> segments,
    List<Span> verbatim,
    int firstToken,
    @Nullable Phrase source,
    @Nullable Phrase wholeSource,
    @Nullable Phrase cue,
    RuleName rule,
    double confidence) {

  public Draft {
    segments = List.copyOf(segments);
    verbatim = List.copyOf(verbatim);
  }

  /** The same of another source, of which {@code written} stands in the text. */
  public Draft withSource(Phrase other, Phrase written) {
    return new Draft(kind, segments, verbatim, firstToken, other, written, cue, rule, confidence);
  }
}
