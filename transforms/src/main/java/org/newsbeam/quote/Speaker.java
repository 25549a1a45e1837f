// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import org.newsbeam.model.Quote;

/**
 * Whom a source stands for.
 *
 * @param entity the index of the entity, or {@link #NOBODY}
 * @param rule the rule that resolved it, or why there is nobody
 * @param runnerUp the index of the second choice, or {@link #NOBODY}
 */
record Speaker(int entity, String rule, int runnerUp) {

  static final int NOBODY = Quote.NO_SPEAKER;

  static Speaker of(int entity, String rule) {
    return new Speaker(entity, rule, NOBODY);
  }

  static Speaker unknown(String reason) {
    return new Speaker(NOBODY, reason, NOBODY);
  }
}
