// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Ids;

/** Makes an {@link Entity} of the ways that its mentions are written. */
final class EntityRecords {

  private EntityRecords() {}

  /**
   * The entity.
   *
   * @param written how each of its mentions is written, in text order
   * @param titles the titles beside them, in text order
   */
  static Entity entity(EntityType type, List<String> written, List<String> titles, Gender gender) {
    List<String> aliases = mostFrequentFirst(written);
    String name = fullest(aliases);
    return new Entity(id(type, name), name, type, aliases, mostFrequentFirst(titles), gender);
  }

  private static List<String> mostFrequentFirst(List<String> texts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    texts.forEach(t -> counts.merge(t, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The alias with the most words; not one in capitals only if another has as many. */
  private static String fullest(List<String> aliases) {
    return aliases.stream()
        .max(
            Comparator.comparingInt((String a) -> PersonName.fold(a).split(" ", -1).length)
                .thenComparing(a -> a.chars().anyMatch(Character::isLowerCase))
                .thenComparing(a -> -aliases.indexOf(a)))
        .orElseThrow();
  }

  /** A person's bare surname must not have the id that a full name could have. */
  private static String id(EntityType type, String name) {
    String folded = PersonName.fold(name.replace(".", ""));
    return type == EntityType.PERSON && folded.indexOf(' ') < 0
        ? Ids.of(type.name(), "short", folded)
        : Ids.of(type.name(), folded);
  }
}
