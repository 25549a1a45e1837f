// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import static java.util.Objects.requireNonNull;

/**
 * The name of an entity: in an article, or by which all tables call it.
 *
 * @param entityId the canonical id
 * @param name the name
 */
public record EntityName(String entityId, String name) {

  public EntityName {
    requireNonNull(entityId, "entityId");
    requireNonNull(name, "name");
  }
}
