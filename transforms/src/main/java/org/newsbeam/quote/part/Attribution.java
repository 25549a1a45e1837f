// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.part;

import org.jspecify.annotations.Nullable;

/**
 * What is said of one quotation's source.
 *
 * @param quotation the index of the quotation
 * @param rule the rule that found it
 * @param confidence how often that rule is right
 * @param source the source
 * @param cue the words that say so, if any
 * @param second whom it would come from if not from the source, if the ranker was asked
 */
public record Attribution(
    int quotation,
    RuleName rule,
    double confidence,
    Phrase source,
    @Nullable Phrase cue,
    @Nullable Phrase second) {

  /** Whether the quotation goes on one that stands before it in its frame. */
  public boolean goesOn() {
    return rule == RuleName.SPLIT;
  }

  /** Whether the source is that of a quotation beside it. */
  public boolean isBorrowed() {
    return switch (rule) {
      case SPLIT, FOLLOW_ON, CONTINUED_BACK, NEXT_QUOTATION -> true;
      default -> false;
    };
  }
}
