// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.pronoun;

import org.newsbeam.model.Entity;
import org.newsbeam.model.Gender;
import org.newsbeam.quote.part.Speaker;

/**
 * Somebody spoken of, whom a pronoun behind may mean.
 *
 * @param token where
 * @param entity the index of the person; one of the numbers below {@link Speaker#NOBODY} for
 *     somebody without a name
 * @param prominence how fit the part in the sentence is to be taken up again
 * @param gender what is known of it
 */
record Antecedent(int token, int entity, double prominence, Gender gender) {

  private static final int FIRST_STRANGER = Speaker.NOBODY - 1;

  /** The {@code n}th person without a name. */
  static Antecedent stranger(int n, int token, double prominence, Gender gender) {
    return new Antecedent(token, FIRST_STRANGER - n, prominence, gender);
  }

  boolean isStranger() {
    return isStranger(entity);
  }

  /** Whether the index is that of somebody without a name. */
  static boolean isStranger(int entity) {
    return entity <= FIRST_STRANGER;
  }

  boolean mayBe(Gender other) {
    return mayBe(gender, other);
  }

  /** Whether the entity may be of {@code gender}. */
  static boolean mayBe(Entity entity, Gender gender) {
    return mayBe(entity.gender(), gender);
  }

  private static boolean mayBe(Gender known, Gender gender) {
    return known == gender || known == Gender.UNKNOWN || gender == Gender.UNKNOWN;
  }
}
