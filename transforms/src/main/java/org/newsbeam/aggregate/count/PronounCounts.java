// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.count;

import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Pronouns;

/**
 * In how many articles an entity is referred to by which pronouns.
 *
 * @param he by "he"
 * @param she by "she"
 * @param they by "they", as one person
 */
public record PronounCounts(long he, long she, long they) {

  /**
   * Of those that tell, so many in four must agree: one slip among many articles does not count.
   */
  private static final int OF_FOUR = 3;

  /** One article, in which these pronouns are used, or none. */
  public static PronounCounts of(@Nullable Pronouns pronouns) {
    return new PronounCounts(
        pronouns == Pronouns.HE ? 1 : 0,
        pronouns == Pronouns.SHE ? 1 : 0,
        pronouns == Pronouns.THEY ? 1 : 0);
  }

  /** The counts of both. */
  public PronounCounts merge(PronounCounts other) {
    return new PronounCounts(he + other.he, she + other.she, they + other.they);
  }

  /** Those of three articles in four that tell, or more; null if there are none. */
  public @Nullable Pronouns prevailing() {
    for (Pronouns pronouns : Pronouns.values()) {
      long count = count(pronouns);
      if (count > 0 && 4 * count >= OF_FOUR * (he + she + they)) {
        return pronouns;
      }
    }
    return null;
  }

  private long count(Pronouns pronouns) {
    return switch (pronouns) {
      case HE -> he;
      case SHE -> she;
      case THEY -> they;
    };
  }
}
