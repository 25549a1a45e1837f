// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsbeam.entity.person.PersonName;
import org.newsbeam.entity.text.Folding;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Ids;

/** Makes the entities of an article of the ways that their mentions are written. */
final class EntityRecords {

  /**
   * What an entity is made of.
   *
   * @param written how each of its mentions is written, in text order; in normal form C
   * @param titles the titles beside them, in text order
   * @param canonical the name that the user gave; null if none
   */
  record Parts(
      EntityType type,
      List<String> written,
      List<String> titles,
      Gender gender,
      @Nullable String canonical) {

    // The same name with accents composed and decomposed is one way to write it.
    Parts {
      written = composed(written);
      titles = composed(titles);
    }

    String name() {
      return canonical == null ? fullest(mostFrequentFirst(written)) : canonical;
    }
  }

  private EntityRecords() {}

  /** The entities, in the order of their parts. */
  static List<Entity> entities(List<Parts> parts) {
    List<String> names = parts.stream().map(Parts::name).toList();
    List<String> ids = ids(parts, names);
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Parts one = parts.get(i);
      List<String> aliases = mostFrequentFirst(one.written);
      List<String> titles = withoutVariants(mostFrequentFirst(one.titles));
      entities.add(new Entity(ids.get(i), names.get(i), one.type, aliases, titles, one.gender));
    }
    return entities;
  }

  /** An id for each, no two of them equal: "Mr Kim" and "Mrs Kim" stay two. */
  private static List<String> ids(List<Parts> parts, List<String> names) {
    Set<String> shared = shared(parts, names);
    String[] ids = new String[parts.size()];
    Map<String, Integer> namesakes = new HashMap<>();
    // Whom the user knows comes first: the id is that of the name.
    for (boolean known : new boolean[] {true, false}) {
      for (int i = 0; i < ids.length; i++) {
        if (known == (parts.get(i).canonical != null)) {
          String id = id(parts.get(i).type, names.get(i), shared);
          int place = namesakes.merge(id, 1, Integer::sum);
          ids[i] = place == 1 ? id : Ids.of(id, Integer.toString(place));
        }
      }
    }
    return List.of(ids);
  }

  /** The names without initials that several people have. */
  private static Set<String> shared(List<Parts> parts, List<String> names) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      String plain = PersonName.of(names.get(i)).withoutInitial();
      if (parts.get(i).type == EntityType.PERSON && !seen.add(plain)) {
        shared.add(plain);
      }
    }
    return shared;
  }

  private static List<String> composed(List<String> texts) {
    return texts.stream().map(t -> Normalizer.normalize(t, Normalizer.Form.NFC)).toList();
  }

  private static List<String> mostFrequentFirst(List<String> texts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    texts.forEach(t -> counts.merge(t, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Without those that differ from one before in case only. */
  private static List<String> withoutVariants(List<String> titles) {
    Set<String> seen = new HashSet<>();
    return titles.stream().filter(t -> seen.add(t.toLowerCase(Locale.ROOT))).toList();
  }

  /** The first alias with the most words; not one in capitals only if another has as many. */
  private static String fullest(List<String> aliases) {
    return aliases.stream()
        .max(
            Comparator.comparingInt((String a) -> Folding.fold(a).split(" ", -1).length)
                .thenComparing(a -> a.chars().anyMatch(Character::isLowerCase)))
        .orElseThrow();
  }

  /**
   * The id: of a body over its name without the legal form, of a person over {@link
   * PersonName#withoutInitial}, but with the initial where the article has two people whom nothing
   * else tells apart. A person's bare surname must not have the id that a full name could have.
   */
  private static String id(EntityType type, String name, Set<String> shared) {
    if (type != EntityType.PERSON) {
      return Ids.of(type.name(), BodyResolver.key(type, name));
    }
    PersonName person = PersonName.of(name);
    if (!person.isFull()) {
      return Ids.of(type.name(), "short", person.whole());
    }
    String key = person.withoutInitial();
    return Ids.of(type.name(), shared.contains(key) ? person.whole() : key);
  }
}
