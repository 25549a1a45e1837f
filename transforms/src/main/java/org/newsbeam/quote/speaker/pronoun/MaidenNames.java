// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.pronoun;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Tells whom obituaries mean by the name that somebody had at first: "Born in Leeds, Ada Moss was
 * told" and "born Ada Moss" of Ada Holm.
 */
final class MaidenNames {

  /** How far before a name its sentence may start, in tokens. */
  private static final int REACH = 60;

  private final Words words;
  private final List<Entity> entities;

  /** The persons of a full name by their first name. */
  private final Map<String, List<Integer>> persons = new HashMap<>();

  MaidenNames(Reading reading) {
    this.words = reading.words();
    this.entities = reading.article().entities();
    for (int e = 0; e < entities.size(); e++) {
      if (entities.get(e).type() == EntityType.PERSON && !first(e).isEmpty()) {
        persons.computeIfAbsent(first(e), key -> new ArrayList<>()).add(e);
      }
    }
  }

  /**
   * The entity of the mention, or the only other person with its first name if that was born so.
   */
  int entity(Mention mention) {
    int own = mention.entity();
    if (own == Mention.NO_ENTITY || !isBorn(mention)) {
      return own;
    }
    List<Integer> same = persons.getOrDefault(first(own), List.of());
    if (same.size() != 2) {
      return own;
    }
    return same.get(0) == own ? same.get(1) : same.get(0);
  }

  private boolean isBorn(Mention mention) {
    int first = mention.firstToken();
    if (first > 0 && words.is(first - 1, "born")) {
      return true;
    }
    int start = first;
    while (start > 0
        && first - start < REACH
        && words.sentence(start - 1) == words.sentence(first)) {
      start--;
    }
    return words.is(start, "born");
  }

  /** The first name; empty if no full name is written. */
  private String first(int entity) {
    return entities.get(entity).aliases().stream()
        .filter(name -> name.indexOf(' ') > 0)
        .map(name -> name.substring(0, name.indexOf(' ')))
        .findFirst()
        .orElse("");
  }
}
