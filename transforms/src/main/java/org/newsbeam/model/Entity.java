// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the mentions of one article refer to.
 *
 * @param entityId 32 hex digits over type and normalised name; no two of an article have one
 * @param name its fullest name in the article
 * @param type what it is
 * @param aliases the ways it is written, most frequent first
 * @param titles the titles and roles written beside its name: "President", "spokesman"
 * @param gender the pronouns that the text uses for it
 */
public record Entity(
    String entityId,
    String name,
    EntityType type,
    List<String> aliases,
    List<String> titles,
    Gender gender) {

  public Entity {
    requireNonNull(entityId, "entityId");
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(gender, "gender");
    aliases = List.copyOf(aliases);
    titles = List.copyOf(titles);
  }
}
