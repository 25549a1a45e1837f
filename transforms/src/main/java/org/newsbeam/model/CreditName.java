// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.util.Objects.requireNonNull;

/**
 * A name in a block that is no news: a byline, a credit, a share prompt, boilerplate.
 *
 * @param span where it stands
 * @param type what it names
 * @param block the index of its block
 * @param entity the index of its entity in the article; {@link Mention#NO_ENTITY} where such names
 *     do not count
 * @param confidence the probability, 0 to 1, that span and type are right
 */
public record CreditName(Span span, EntityType type, int block, int entity, double confidence) {

  public CreditName {
    requireNonNull(span, "span");
    requireNonNull(type, "type");
  }

  /** The same name, of the entity with index {@code found}. */
  public CreditName withEntity(int found) {
    return new CreditName(span, type, block, found, confidence);
  }
}
