// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.role;

import org.newsbeam.model.Gender;

/** How much around one mention speaks for a woman, and how much for a man. */
public record GenderVotes(int female, int male) {

  /** Nothing speaks for either. */
  public static final GenderVotes NONE = new GenderVotes(0, 0);

  /** With {@code weight} more votes for {@code gender}; the same if that is unknown. */
  public GenderVotes plus(Gender gender, int weight) {
    return switch (gender) {
      case FEMALE -> new GenderVotes(female + weight, male);
      case MALE -> new GenderVotes(female, male + weight);
      case UNKNOWN -> this;
    };
  }
}
