// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.text;

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
public record Name(int first, int end, int sentence, EntityType type, double confidence) {

  /** Checks that there are words. */
  public Name {
    if (first < 0 || first >= end) {
      throw new IllegalArgumentException("empty name: " + first + ".." + end);
    }
  }

  /** The number of its words. */
  public int length() {
    return end - first;
  }

  /** The same words, taken for something of another type. */
  public Name withType(EntityType other) {
    return new Name(first, end, sentence, other, confidence);
  }

  /**
   * The words {@code [newFirst, newEnd)} of the same sentence, with type and confidence of this
   * one.
   */
  public Name withWords(int newFirst, int newEnd) {
    return new Name(newFirst, newEnd, sentence, type, confidence);
  }
}
