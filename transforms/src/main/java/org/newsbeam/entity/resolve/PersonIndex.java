// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newsbeam.entity.person.Likeness;
import org.newsbeam.entity.person.Nicknames;
import org.newsbeam.entity.person.PersonName;

/** The people whom an article names in full, to be found by a part of their names. */
final class PersonIndex {

  /** Of shorter words one is not the other with another letter in its place: "Marvin", "Martin". */
  private static final int MIN_REPLACING = 7;

  /** People; a word that more of them share tells none of them. */
  private static final int MOST_SHARING = 100;

  /** Surnames of the same first and last letter that are looked through for a misspelt one. */
  private static final int MOST_SURNAMES = 200;

  /** Surnames that may be a misspelt one; more of them tell nobody. */
  private static final int MOST_NEAR = 10;

  private final Map<String, Set<Person>> byLast = new HashMap<>();
  private final Map<String, List<String>> lastByEnds = new HashMap<>();
  private final Map<String, Set<Person>> byFirst = new HashMap<>();
  private final Map<String, Set<Person>> byWord = new HashMap<>();

  void add(PersonName name, Person person) {
    if (!byLast.containsKey(name.last())) {
      lastByEnds.computeIfAbsent(ends(name.last()), e -> new ArrayList<>()).add(name.last());
    }
    put(byLast, name.last(), person);
    put(byFirst, name.first(), person);
    name.words().forEach(word -> put(byWord, word, person));
    if (!name.nickname().isEmpty()) {
      put(byWord, name.nickname(), person);
    }
  }

  /** The people who may have the full name {@code name}. */
  List<Person> named(PersonName name) {
    for (Stream<String> words :
        List.of(Stream.of(name.last()), Stream.of(name.first()), nearLast(name.last()))) {
      List<Person> found =
          words
              .flatMap(word -> sharing(byWord, word).stream())
              .distinct()
              .limit(MOST_SHARING)
              .filter(person -> person.isNamed(name))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return sharing(byWord, name.whole());
  }

  /**
   * The people who may be called {@code word}: by surname, else by first word (a first name, or a
   * family name that stands first), else by a word within, else by a short form of the first name,
   * else by a misspelt surname.
   */
  List<Person> called(String word) {
    for (Map<String, Set<Person>> place : List.of(byLast, byFirst, byWord)) {
      if (place.containsKey(word)) {
        return sharing(place, word);
      }
    }
    List<Person> shortened =
        Nicknames.sameAs(word).stream().flatMap(first -> sharing(byFirst, first).stream()).toList();
    return shortened.isEmpty()
        ? nearLast(word).flatMap(last -> sharing(byLast, last).stream()).distinct().toList()
        : shortened;
  }

  private Stream<String> nearLast(String word) {
    return lastByEnds.getOrDefault(ends(word), List.of()).stream()
        .limit(MOST_SURNAMES)
        .filter(last -> Likeness.isMisspelt(last, word, MIN_REPLACING))
        .limit(MOST_NEAR);
  }

  /** First and last letter, which a misspelt surname keeps. */
  private static String ends(String word) {
    return word.substring(0, 1) + word.charAt(word.length() - 1);
  }

  private static void put(Map<String, Set<Person>> map, String word, Person person) {
    Set<Person> there = map.computeIfAbsent(word, w -> new LinkedHashSet<>());
    if (there.size() <= MOST_SHARING) {
      there.add(person);
    }
  }

  /** The people who have a word in their names, the first one first; none if they are too many. */
  private static List<Person> sharing(Map<String, Set<Person>> map, String word) {
    Set<Person> people = map.getOrDefault(word, Set.of());
    return people.size() > MOST_SHARING ? List.of() : List.copyOf(people);
  }
}
