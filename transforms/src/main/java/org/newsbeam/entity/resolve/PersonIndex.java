// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsbeam.entity.text.Nicknames;

/** The people whom an article names in full, to be found by a part of their names. */
final class PersonIndex {

  /** Of shorter words one is not the other with another letter in its place: "Marvin", "Martin". */
  private static final int MIN_REPLACING = 7;

  private final Map<String, List<Person>> byLast = new HashMap<>();
  private final Map<String, List<String>> lastByEnds = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();
  private final Map<String, List<Person>> byWord = new HashMap<>();

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
              .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
              .distinct()
              .filter(person -> person.isNamed(name))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return byWord.getOrDefault(name.whole(), List.of());
  }

  /**
   * The people who may be called {@code word}: by surname, else by first word (a first name, or a
   * family name that stands first), else by a word within, else by a short form of the first name,
   * else by a misspelt surname.
   */
  List<Person> called(String word) {
    for (Map<String, List<Person>> place : List.of(byLast, byFirst, byWord)) {
      if (place.containsKey(word)) {
        return place.get(word);
      }
    }
    List<Person> shortened =
        Nicknames.sameAs(word).stream()
            .flatMap(first -> byFirst.getOrDefault(first, List.of()).stream())
            .toList();
    return shortened.isEmpty()
        ? nearLast(word).flatMap(last -> byLast.get(last).stream()).distinct().toList()
        : shortened;
  }

  private Stream<String> nearLast(String word) {
    return lastByEnds.getOrDefault(ends(word), List.of()).stream()
        .filter(last -> Likeness.isMisspelt(last, word, MIN_REPLACING));
  }

  /** First and last letter, which a misspelt surname keeps. */
  private static String ends(String word) {
    return word.substring(0, 1) + word.charAt(word.length() - 1);
  }

  private static void put(Map<String, List<Person>> map, String word, Person person) {
    List<Person> there = map.computeIfAbsent(word, w -> new ArrayList<>());
    if (!there.contains(person)) {
      there.add(person);
    }
  }
}
