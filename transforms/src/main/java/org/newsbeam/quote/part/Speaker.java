// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.part;

import org.newsbeam.model.Quote;

/**
 * Whom a source stands for; where that is nobody, the rule says why.
 *
 * @param entity the index of the entity, or {@link #NOBODY}
 * @param rule the rule that resolved it, or why there is nobody
 * @param runnerUp the index of the second choice, or {@link #NOBODY}
 */
public record Speaker(int entity, SpeakerRule rule, int runnerUp) {

  /** The index of no entity. */
  public static final int NOBODY = Quote.NO_SPEAKER;

  /** An entity without a second choice. */
  public static Speaker of(int entity, SpeakerRule rule) {
    return new Speaker(entity, rule, NOBODY);
  }

  /** The same with another second choice. */
  public Speaker withRunnerUp(int other) {
    return new Speaker(entity, rule, other);
  }

  /** Nobody, for this reason. */
  public static Speaker unknown(SpeakerRule reason) {
    return new Speaker(NOBODY, reason, NOBODY);
  }
}
