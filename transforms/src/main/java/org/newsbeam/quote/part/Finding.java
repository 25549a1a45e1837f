// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.part;

import org.jspecify.annotations.Nullable;

/**
 * A source that a rule found.
 *
 * @param source who is said to speak
 * @param cue the words that say so; null where the rule needs none, as in a dialogue
 */
public record Finding(Phrase source, @Nullable Phrase cue) {

  /** A source and its verb. */
  public static Finding of(Phrase source, int verb) {
    return new Finding(source, new Phrase(verb, verb + 1));
  }

  /** Another source by the same words. */
  public Finding withSource(Phrase other) {
    return new Finding(other, cue);
  }
}
