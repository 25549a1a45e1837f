// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.util.Objects.requireNonNull;

/**
 * A name in the text.
 *
 * @param span where it stands
 * @param firstToken the index of its first token
 * @param endToken the index after its last token
 * @param type what it names
 * @param block the index of its block
 * @param sentence the index of its sentence
 * @param entity the index of its entity in the article, or {@link #NO_ENTITY}
 * @param confidence the probability, 0 to 1, that span and type are right
 */
public record Mention(
    Span span,
    int firstToken,
    int endToken,
    EntityType type,
    int block,
    int sentence,
    int entity,
    double confidence) {

  /** The entity of a mention that is of no entity: a date, a sum. */
  public static final int NO_ENTITY = -1;

  public Mention {
    requireNonNull(span, "span");
    requireNonNull(type, "type");
    if (firstToken < 0 || firstToken >= endToken) {
      throw new IllegalArgumentException("empty mention: " + firstToken + ".." + endToken);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
    }
  }

  /** The same mention, of the entity with index {@code found}. */
  public Mention withEntity(int found) {
    return new Mention(span, firstToken, endToken, type, block, sentence, found, confidence);
  }
}
