// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.model.Gender;

/**
 * Joins the mentions of people in one article. Full names are joined first, the longest leading;
 * then each single word goes to the person who has it as surname, else as first word (a first name,
 * or a family name that stands first), else within the name. Where several fit, the honorific's
 * gender decides, then who alone was named before; else the mention stays by itself.
 */
final class PersonResolver {

  private final List<Person> people = new ArrayList<>();
  private final Map<String, List<Person>> byLast = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();
  private final Map<String, List<Person>> byWord = new HashMap<>();
  private final Map<String, Person> alone = new LinkedHashMap<>();

  private PersonResolver() {}

  /** The people that {@code mentions}, given in text order, are of. */
  static List<Person> resolve(List<PersonMention> mentions) {
    PersonResolver resolver = new PersonResolver();
    Map<PersonName, List<PersonMention>> fullNames = new LinkedHashMap<>();
    for (PersonMention mention : mentions) {
      if (mention.name().isFull()) {
        fullNames.computeIfAbsent(mention.name(), n -> new ArrayList<>()).add(mention);
      }
    }
    List<PersonName> longestFirst = new ArrayList<>(fullNames.keySet());
    longestFirst.sort(
        Comparator.comparingInt((PersonName n) -> String.join("", n.words()).length()).reversed());
    longestFirst.sort(Comparator.comparingInt((PersonName n) -> n.words().size()).reversed());
    for (PersonName name : longestFirst) {
      Person person = resolver.withFullName(name);
      fullNames.get(name).forEach(m -> person.add(name, m.index(), m.votes()));
      resolver.index(name, person);
    }
    for (PersonMention mention : mentions) {
      if (!mention.name().isFull()) {
        resolver.addShort(mention);
      }
    }
    return resolver.people;
  }

  private Person withFullName(PersonName name) {
    List<Person> fitting =
        byWord.getOrDefault(name.last(), List.of()).stream().filter(p -> p.matches(name)).toList();
    if (fitting.isEmpty()) {
      fitting =
          byWord.getOrDefault(name.first(), List.of()).stream()
              .filter(p -> p.matches(name))
              .toList();
    }
    if (fitting.size() == 1) {
      return fitting.get(0);
    }
    return newPerson();
  }

  private Person newPerson() {
    Person person = new Person();
    people.add(person);
    return person;
  }

  private void index(PersonName name, Person person) {
    put(byLast, name.last(), person);
    put(byFirst, name.first(), person);
    name.words().forEach(w -> put(byWord, w, person));
  }

  private static void put(Map<String, List<Person>> map, String word, Person person) {
    List<Person> there = map.computeIfAbsent(word, w -> new ArrayList<>());
    if (!there.contains(person)) {
      there.add(person);
    }
  }

  private void addShort(PersonMention mention) {
    List<Person> fitting = List.of();
    for (Map<String, List<Person>> place : List.of(byLast, byFirst, byWord)) {
      fitting =
          ofGender(place.getOrDefault(mention.name().first(), List.of()), mention.honorific());
      if (!fitting.isEmpty()) {
        break;
      }
    }
    if (fitting.size() > 1) {
      fitting = named(fitting, mention);
    }
    Person person = fitting.size() == 1 ? fitting.get(0) : alone(mention);
    person.add(mention.name(), mention.index(), mention.votes());
  }

  /** Those who may be of {@code gender}; only those known to be, if there are any. */
  private static List<Person> ofGender(List<Person> people, Gender gender) {
    if (gender == Gender.UNKNOWN) {
      return people;
    }
    List<Person> known = people.stream().filter(p -> p.gender() == gender).toList();
    return known.isEmpty()
        ? people.stream().filter(p -> p.gender() == Gender.UNKNOWN).toList()
        : known;
  }

  /** The one of {@code people} whom the article has named more often before than the others. */
  private static List<Person> named(List<Person> people, PersonMention mention) {
    List<Person> before =
        people.stream().filter(p -> p.fullNamesBefore(mention.index()) > 0).toList();
    if (before.size() < 2 || !mention.isBare()) {
      return before;
    }
    int most = before.stream().mapToInt(p -> p.fullNamesBefore(mention.index())).max().orElse(0);
    return before.stream().filter(p -> p.fullNamesBefore(mention.index()) == most).toList();
  }

  /** The person known only by this word, and this gender where honorifics tell two apart. */
  private Person alone(PersonMention mention) {
    String word = mention.name().first();
    String key = mention.honorific() == Gender.UNKNOWN ? word : word + " " + mention.honorific();
    Person sole = alone.get(key);
    if (sole == null && mention.honorific() == Gender.UNKNOWN) {
      for (Gender gender : List.of(Gender.FEMALE, Gender.MALE)) {
        sole = sole == null ? alone.get(word + " " + gender) : sole;
      }
    } else if (sole == null
        && alone.containsKey(word)
        && alone.get(word).gender() != opposite(mention.honorific())) {
      sole = alone.get(word);
    }
    Person person = sole == null ? newPerson() : sole;
    alone.put(key, person);
    return person;
  }

  private static Gender opposite(Gender gender) {
    return switch (gender) {
      case FEMALE -> Gender.MALE;
      case MALE -> Gender.FEMALE;
      case UNKNOWN -> Gender.UNKNOWN;
    };
  }
}
