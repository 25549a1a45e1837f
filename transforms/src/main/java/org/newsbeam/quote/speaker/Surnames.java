// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.quote.part.Speaker;

/** The persons of an article by the last word of their names, for names that no mention covers. */
final class Surnames {

  private static final int AMBIGUOUS = Speaker.NOBODY - 1;

  private final Map<String, Integer> entities = new HashMap<>();

  Surnames(List<Entity> all) {
    for (int e = 0; e < all.size(); e++) {
      if (all.get(e).type() == EntityType.PERSON) {
        String name = all.get(e).name();
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        entities.merge(last, e, (one, other) -> AMBIGUOUS);
      }
    }
  }

  /** The only person of that surname, in lower case; {@link Speaker#NOBODY} if there is none. */
  int entity(String surname) {
    return Math.max(entities.getOrDefault(surname, Speaker.NOBODY), Speaker.NOBODY);
  }
}
