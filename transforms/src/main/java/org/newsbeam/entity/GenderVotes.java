// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import org.newsbeam.model.Gender;

/** How much around one mention speaks for a woman, and how much for a man. */
record GenderVotes(int female, int male) {

  static final GenderVotes NONE = new GenderVotes(0, 0);

  GenderVotes plus(Gender gender, int weight) {
    return switch (gender) {
      case FEMALE -> new GenderVotes(female + weight, male);
      case MALE -> new GenderVotes(female, male + weight);
      case UNKNOWN -> this;
    };
  }
}
