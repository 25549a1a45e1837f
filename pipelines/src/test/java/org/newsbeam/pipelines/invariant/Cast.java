// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.util.ArrayList;
import java.util.List;

/**
 * The people of a made article. They often share surnames, first names or all but an initial: names
 * that are hard to tell apart are where two entities may become one.
 */
final class Cast {

  /** Somebody, by the parts of the name. */
  record Person(String full, String surname, String pronoun, String honorific) {}

  private static final List<String> WOMEN =
      List.of("Ann", "Mary", "Jane", "Ines", "Zoë", "Li Na", "Fatima", "Olga", "Mary-Kate");
  private static final List<String> MEN =
      List.of("Bob", "John", "Peter", "Kwame", "José", "Vladimir", "Jean-Luc", "Tom", "Xi");
  private static final List<String> SURNAMES =
      List.of(
          "Roe",
          "Stone",
          "Kim",
          "O'Neill",
          "de la Cruz",
          "von Stein",
          "Müller",
          "Okafor",
          "Smith",
          "Sánchez",
          "MacDonald",
          "al-Hassan",
          "Nguyen",
          "Brandt-Lund",
          "D’Angelo",
          "Sørensen");

  private final Dice dice;
  private final List<Person> people = new ArrayList<>();

  Cast(Dice dice, int size) {
    this.dice = dice;
    boolean family = dice.percent(35);
    String shared = dice.one(SURNAMES);
    for (int i = 0; i < size; i++) {
      people.add(person(family && dice.percent(60) ? shared : dice.one(SURNAMES)));
    }
  }

  private Person person(String surname) {
    boolean woman = dice.percent(50);
    String first = dice.one(woman ? WOMEN : MEN);
    String middle =
        switch (dice.below(8)) {
          case 0 -> " " + dice.one("B.", "C.", "J.");
          case 1 -> " " + dice.one("“Shorty”", "'Big'", "\"Ace\"");
          default -> "";
        };
    String suffix = dice.percent(7) ? dice.one(" Jr.", " Sr.", ", III") : "";
    String full = first + middle + " " + surname + suffix;
    return new Person(
        dice.percent(5) ? full.toUpperCase(java.util.Locale.ROOT) : full,
        surname,
        woman ? "she" : "he",
        woman ? dice.one("Mrs.", "Ms", "Dame") : dice.one("Mr.", "Mr", "Sir"));
  }

  Person one() {
    return dice.one(people);
  }

  int size() {
    return people.size();
  }

  Person get(int i) {
    return people.get(i);
  }
}
