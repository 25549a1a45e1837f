// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import org.jspecify.annotations.Nullable;

/**
 * What is said of one quotation's source.
 *
 * @param quotation the index of the quotation
 * @param rule the name of the rule that found it
 * @param confidence how often that rule is right
 * @param source the source
 * @param cue the words that say so, if any
 */
record Attribution(
    int quotation, String rule, double confidence, Phrase source, @Nullable Phrase cue) {

  /** Whether the source stands in a clause after the quotation or after the one it goes on. */
  boolean isAfter() {
    return rule.startsWith("after-") || goesOn();
  }

  /** Whether the quotation goes on one that stands before it in its frame. */
  boolean goesOn() {
    return rule.equals("split");
  }
}
