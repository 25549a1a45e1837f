// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the mentions of one article refer to.
 *
 * @param entityId 32 hex digits over type and normalised name; no two of an article have one
 * @param name its fullest name in the article
 * @param type what it is
 * @param aliases the ways it is written, most frequent first
 * @param titles the titles and roles written beside its name: "President", "spokesman"
 * @param gender what words beside its name and its first name tell; only helps to resolve pronouns
 * @param pronouns how the text refers to it, told by no first name; null if nothing tells
 */
public record Entity(
    String entityId,
    String name,
    EntityType type,
    List<String> aliases,
    List<String> titles,
    Gender gender,
    @Nullable Pronouns pronouns) {

  public Entity {
    requireNonNull(entityId, "entityId");
    requireNonNull(name, "name");
    requireNonNull(type, "type");
    requireNonNull(gender, "gender");
    aliases = List.copyOf(aliases);
    titles = List.copyOf(titles);
  }

  /** An entity of which no pronouns are known yet. */
  public Entity(
      String entityId,
      String name,
      EntityType type,
      List<String> aliases,
      List<String> titles,
      Gender gender) {
    this(entityId, name, type, aliases, titles, gender, null);
  }

  /** The same entity, referred to by {@code found}. */
  public Entity withPronouns(@Nullable Pronouns found) {
    return new Entity(entityId, name, type, aliases, titles, gender, found);
  }
}
