// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import org.newsbeam.model.EntityType;

/**
 * A name while it is being looked for.
 *
 * @param first the index of its first word in {@link ArticleWords}
 * @param end the index after its last word
 * @param sentence the index of its sentence
 * @param type what it names
 * @param confidence the probability, 0 to 1, that all this is right
 */
record Name(int first, int end, int sentence, EntityType type, double confidence) {

  Name {
    if (first < 0 || first >= end) {
      throw new IllegalArgumentException("empty name: " + first + ".." + end);
    }
  }

  int length() {
    return end - first;
  }

  Name withType(EntityType other) {
    return new Name(first, end, sentence, other, confidence);
  }

  Name withWords(int newFirst, int newEnd) {
    return new Name(newFirst, newEnd, sentence, type, confidence);
  }
}
