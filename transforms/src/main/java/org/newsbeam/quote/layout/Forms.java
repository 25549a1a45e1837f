// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import org.jspecify.annotations.Nullable;
import org.newsbeam.model.QuoteForm;
import org.newsbeam.quote.part.RuleName;

/** Which form of a quote a rule tells. */
final class Forms {

  private Forms() {}

  /** The form of what {@code rule} found in the paragraph of {@code turn}, if that is a turn. */
  static QuoteForm of(RuleName rule, @Nullable Turn turn) {
    return switch (rule) {
      case TRANSCRIPT -> QuoteForm.TRANSCRIPT;
      case INTERVIEW -> QuoteForm.INTERVIEW;
      case SIGNATURE -> QuoteForm.SIGNATURE;
      case BLOCK_QUOTE -> QuoteForm.BLOCK;
      case POST -> QuoteForm.POST;
      case LETTER -> QuoteForm.LETTER;
      case LAYOUT -> turn == null ? QuoteForm.PROSE : of(turn.rule(), null);
      default -> QuoteForm.PROSE;
    };
  }

  /** Whether the rule is one of those by which all of a paragraph is somebody's words. */
  static boolean isTurn(RuleName rule) {
    return of(rule, null) != QuoteForm.PROSE && rule != RuleName.SIGNATURE;
  }
}
