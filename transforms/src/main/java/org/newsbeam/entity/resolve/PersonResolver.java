// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.newsbeam.entity.person.PersonName;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.model.Cancellation;
import org.newsbeam.model.Gender;

/**
 * Joins the mentions of people in one article. Names that the user gave stand first, each a person
 * of its own. Full names are joined next, the longest leading; then each single word goes to the
 * person who may be called so, see {@link PersonIndex}. Where several may, what stands beside the
 * name decides (the honorific's gender, "Jr.", the title), then who alone was named before, or much
 * more often; else the mention stays by itself.
 */
final class PersonResolver {

  /** Who has this many times the mentions of all others is meant by the name they share. */
  private static final int MUCH_MORE = 2;

  private final List<Person> people = new ArrayList<>();
  private final PersonIndex index = new PersonIndex();
  private final Map<String, Person> alone = new LinkedHashMap<>();

  private final Lexicon firstNames;

  private PersonResolver(Lexicon firstNames) {
    this.firstNames = firstNames;
  }

  /** The people that {@code mentions}, given in text order, are of. */
  static List<Person> resolve(List<PersonMention> mentions, Lexicon firstNames) {
    return resolve(new NamedAlike(mentions, Map.of()), firstNames);
  }

  /** The people that the mentions are of, the full names that the article says are one joined. */
  static List<Person> resolve(NamedAlike alike, Lexicon firstNames) {
    List<PersonMention> mentions = alike.mentions();
    PersonResolver resolver = new PersonResolver(firstNames);
    Map<PersonName, Person> canonical = new HashMap<>();
    Map<PersonName, List<PersonMention>> fullNames = new LinkedHashMap<>();
    for (PersonMention mention : mentions) {
      if (mention.canonical()) {
        Person person = canonical.computeIfAbsent(mention.name(), n -> resolver.newPerson());
        person.add(mention);
        resolver.index.add(mention.name(), person);
      } else if (mention.name().isFull()) {
        fullNames.computeIfAbsent(alike.main(mention.name()), n -> new ArrayList<>()).add(mention);
      }
    }
    List<PersonName> longestFirst = new ArrayList<>(fullNames.keySet());
    longestFirst.sort(
        Comparator.comparingInt((PersonName n) -> n.words().size())
            .thenComparingInt(n -> n.whole().length())
            .reversed());
    for (PersonName name : longestFirst) {
      Cancellation.check();
      resolver.addFull(name, fullNames.get(name));
    }
    for (PersonMention mention : mentions) {
      Cancellation.check();
      if (!mention.canonical() && !mention.name().isFull()) {
        resolver.personOf(mention).add(mention);
      }
    }
    return resolver.people;
  }

  private void addFull(PersonName name, List<PersonMention> mentions) {
    List<Person> named = index.named(name);
    named = named.size() > 1 ? namedBefore(named, mentions.get(0).index()) : named;
    Person person = named.size() == 1 ? named.get(0) : newPerson();
    mentions.forEach(person::add);
    index.add(name, person);
    mentions.stream()
        .map(PersonMention::name)
        .filter(other -> !other.equals(name))
        .distinct()
        .forEach(other -> index.add(other, person));
  }

  private Person newPerson() {
    Person person = new Person(firstNames);
    people.add(person);
    return person;
  }

  private Person personOf(PersonMention mention) {
    String suffix = mention.name().suffix();
    List<Person> fitting = ofGender(index.called(mention.name().first()), mention.honorific());
    if (!suffix.isEmpty()) {
      fitting = fitting.stream().filter(person -> person.hasSuffix(suffix)).toList();
    }
    fitting = rather(fitting, person -> person.hasSuffix(suffix));
    for (String title : mention.titles()) {
      fitting = rather(fitting, person -> person.hasTitle(title));
      fitting = rather(fitting, person -> person.hasOffice(noun(title)));
    }
    fitting = fitting.size() > 1 ? namedBefore(fitting, mention.index()) : fitting;
    return fitting.size() == 1 ? fitting.get(0) : alone(mention);
  }

  private static String noun(String title) {
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  /** Those who are {@code so}, if any are. */
  private static List<Person> rather(List<Person> people, Predicate<Person> so) {
    List<Person> chosen = people.size() > 1 ? people.stream().filter(so).toList() : List.of();
    return chosen.isEmpty() ? people : chosen;
  }

  /** Those who may be of {@code gender}; only those known or likely to be, if there are any. */
  private static List<Person> ofGender(List<Person> people, Gender gender) {
    if (gender == Gender.UNKNOWN) {
      return people;
    }
    List<Person> known = people.stream().filter(p -> p.gender() == gender).toList();
    List<Person> open = people.stream().filter(p -> p.gender() == Gender.UNKNOWN).toList();
    return known.isEmpty() ? rather(open, p -> p.likelyGender() == gender) : known;
  }

  /**
   * The one of {@code people} whom the article has named alone before, or much more often; if it
   * has named none yet, whom it names much more often.
   */
  private static List<Person> namedBefore(List<Person> people, int mention) {
    List<Person> before = people.stream().filter(p -> p.fullNamesBefore(mention) > 0).toList();
    return switch (before.size()) {
      case 0 -> mostNamed(people, p -> p.fullNamesBefore(Integer.MAX_VALUE));
      case 1 -> before;
      default -> mostNamed(before, p -> p.mentionsBefore(mention));
    };
  }

  private static List<Person> mostNamed(List<Person> people, ToIntFunction<Person> count) {
    Person most = Collections.max(people, Comparator.comparingInt(count));
    int others = people.stream().filter(p -> p != most).mapToInt(count).sum();
    return count.applyAsInt(most) >= MUCH_MORE * others ? List.of(most) : List.of();
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
