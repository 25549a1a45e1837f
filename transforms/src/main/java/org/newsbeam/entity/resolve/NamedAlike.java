// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.entity.person.PersonName;
import org.newsbeam.entity.resolve.OtherNames.Link;

/**
 * Mentions of people, in text order, and which full names the article says are of one person.
 *
 * @param mentions with a full name in place of the single word that it says is of the same person
 * @param mains to each other full name the one that it goes with
 */
record NamedAlike(List<PersonMention> mentions, Map<PersonName, PersonName> mains) {

  /** Copies what it is given. */
  NamedAlike {
    mentions = List.copyOf(mentions);
    mains = Map.copyOf(mains);
  }

  /** The mentions of an article whose names are so linked. */
  static NamedAlike of(List<PersonMention> mentions, List<Link> links) {
    if (links.isEmpty()) {
      return new NamedAlike(mentions, Map.of());
    }
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      places.put(mentions.get(i).index(), i);
    }
    List<PersonMention> named = new ArrayList<>(mentions);
    Map<PersonName, PersonName> mains = new HashMap<>();
    for (Link link : links) {
      Integer one = places.get(link.one());
      Integer other = places.get(link.other());
      if (one != null && other != null) {
        boolean full = named.get(one).name().isFull();
        link(named, full ? one : other, full ? other : one, link.surname() && full, mains);
      }
    }
    return new NamedAlike(named, mains);
  }

  /** The name that {@code name} goes with; itself if none. */
  PersonName main(PersonName name) {
    return mains.getOrDefault(name, name);
  }

  /** Links the second mention to the first one, whose name is full or both are not. */
  private static void link(
      List<PersonMention> named,
      int one,
      int other,
      boolean surname,
      Map<PersonName, PersonName> mains) {
    PersonName main = named.get(one).name();
    PersonMention second = named.get(other);
    if (!main.isFull() || named.get(one).canonical() || second.canonical()) {
      return;
    }
    if (!second.name().isFull()) {
      String word = second.name().first();
      named.set(other, second.withName(surname ? main.withLast(word) : main.withNickname(word)));
    }
    PersonName also = named.get(other).name();
    // A name goes with one other at most, and that one with none: no chains, no rings.
    if (!also.equals(main) && !mains.containsKey(main) && !mains.containsValue(also)) {
      mains.putIfAbsent(also, main);
    }
  }
}
