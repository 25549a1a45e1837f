// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.newsbeam.entity.person.Likeness;
import org.newsbeam.entity.person.PersonName;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.model.Gender;

/** Mentions that are taken to be of one person, while an article is being resolved. */
final class Person {

  /** As much as a title, more than three pronouns, each of which may mean somebody else. */
  private static final int FIRST_NAME_WEIGHT = 4;

  /** Forms of the full name that another one is compared with. */
  private static final int MOST_FORMS = 10;

  /** The forms of the full name. */
  private final Set<PersonName> forms = new LinkedHashSet<>();

  /** The first words of these. */
  private final Set<String> firsts = new LinkedHashSet<>();

  /** The first words of what is no full name. */
  private final Set<String> alone = new HashSet<>();

  private final Set<String> suffixes = new HashSet<>();

  /** The indexes of the mentions that give the full name, in text order. */
  private final List<Integer> fullNames = new ArrayList<>();

  /** Those of the others. */
  private final List<Integer> shortNames = new ArrayList<>();

  private final Set<String> titles = new HashSet<>();

  /** The last words of the titles. */
  private final Set<String> offices = new HashSet<>();

  private final Lexicon firstNames;
  private int female;
  private int male;

  Person(Lexicon firstNames) {
    this.firstNames = firstNames;
  }

  /** Adds a mention. */
  void add(PersonMention mention) {
    PersonName name = mention.name();
    if (name.isFull()) {
      forms.add(name);
    }
    (name.isFull() ? firsts : alone).add(name.first());
    suffixes.add(name.suffix());
    insert(name.isFull() ? fullNames : shortNames, mention.index());
    titles.addAll(mention.titles());
    mention.titles().forEach(title -> offices.add(title.substring(title.lastIndexOf(' ') + 1)));
    female += mention.votes().female();
    male += mention.votes().male();
  }

  /** The indexes of the mentions, in text order. */
  List<Integer> mentions() {
    return Stream.concat(fullNames.stream(), shortNames.stream()).sorted().toList();
  }

  /** How many of the mentions before {@code mention} there are. */
  int mentionsBefore(int mention) {
    return countBefore(fullNames, mention) + countBefore(shortNames, mention);
  }

  /** How many of the mentions before {@code mention} give the full name. */
  int fullNamesBefore(int mention) {
    return countBefore(fullNames, mention);
  }

  /** Whether {@code name}, a full one, may be this person's. */
  boolean isNamed(PersonName name) {
    return forms.stream().limit(MOST_FORMS).anyMatch(form -> Likeness.isSame(name, form));
  }

  boolean hasSuffix(String suffix) {
    return suffixes.contains(suffix);
  }

  boolean hasTitle(String title) {
    return titles.contains(title);
  }

  /** Whether one of the titles ends in {@code noun}. */
  boolean hasOffice(String noun) {
    return offices.contains(noun);
  }

  /** What honorifics, titles and pronouns tell. */
  Gender gender() {
    return gender(female, male);
  }

  /** What these and the first name tell. */
  Gender likelyGender() {
    int weight = forms.isEmpty() ? 1 : FIRST_NAME_WEIGHT; // "Kelly" alone may be a family name
    return switch (forms.isEmpty() ? nameAlone() : firstName()) {
      case FEMALE -> gender(female + weight, male);
      case MALE -> gender(female, male + weight);
      case UNKNOWN -> gender();
    };
  }

  /** What the only name of somebody tells who is never named in full: "Melanie". */
  private Gender nameAlone() {
    return alone.size() == 1
        ? firstNames.gender(alone.iterator().next()).orElse(Gender.UNKNOWN)
        : Gender.UNKNOWN;
  }

  /**
   * What the first name tells; nothing if it alone stands alone, as family names do that stand
   * first.
   */
  private Gender firstName() {
    boolean surnamed = forms.stream().anyMatch(form -> alone.contains(form.last()));
    return firsts.stream()
        .filter(first -> surnamed || !alone.contains(first))
        .filter(first -> !isLater(first))
        .map(first -> firstNames.gender(first).orElse(Gender.UNKNOWN))
        .filter(gender -> gender != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
  }

  /** Whether the word stands behind another in a fuller form: "Toussaint" of "Toussaint-Joseph". */
  private boolean isLater(String word) {
    return forms.stream().limit(MOST_FORMS).anyMatch(form -> form.words().indexOf(word) > 0);
  }

  private static Gender gender(int female, int male) {
    return female == male ? Gender.UNKNOWN : female > male ? Gender.FEMALE : Gender.MALE;
  }

  private static void insert(List<Integer> sorted, int mention) {
    sorted.add(countBefore(sorted, mention), mention);
  }

  private static int countBefore(List<Integer> sorted, int mention) {
    int place = Collections.binarySearch(sorted, mention);
    return place < 0 ? -1 - place : place;
  }
}
