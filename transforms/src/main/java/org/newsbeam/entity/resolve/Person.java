// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.model.Gender;

/** Mentions that are taken to be of one person, while an article is being resolved. */
final class Person {

  /** As much as two pronouns, each of which may mean somebody else. */
  private static final int FIRST_NAME_WEIGHT = 2;

  private final List<PersonName> forms = new ArrayList<>();

  /** The indexes of the mentions, in text order. */
  private final List<Integer> mentions = new ArrayList<>();

  /** Those of them that give the full name. */
  private final List<Integer> fullNames = new ArrayList<>();

  private final Set<String> titles = new HashSet<>();

  private final Lexicon firstNames;
  private int female;
  private int male;

  Person(Lexicon firstNames) {
    this.firstNames = firstNames;
  }

  /** Adds a mention. */
  void add(PersonMention mention) {
    if (!forms.contains(mention.name())) {
      forms.add(mention.name());
    }
    insert(mentions, mention.index());
    if (mention.name().isFull()) {
      insert(fullNames, mention.index());
    }
    titles.addAll(mention.titles());
    female += mention.votes().female();
    male += mention.votes().male();
  }

  List<Integer> mentions() {
    return mentions;
  }

  /** How many of the mentions before {@code mention} there are. */
  int mentionsBefore(int mention) {
    return countBefore(mentions, mention);
  }

  /** How many of the mentions before {@code mention} give the full name. */
  int fullNamesBefore(int mention) {
    return countBefore(fullNames, mention);
  }

  /** Whether {@code name}, a full one, may be this person's. */
  boolean isNamed(PersonName name) {
    return forms.stream().filter(PersonName::isFull).anyMatch(form -> Likeness.isSame(name, form));
  }

  boolean hasSuffix(String suffix) {
    return forms.stream().anyMatch(form -> form.suffix().equals(suffix));
  }

  boolean hasTitle(String title) {
    return titles.contains(title);
  }

  /** Whether one of the titles ends in {@code noun}. */
  boolean hasOffice(String noun) {
    return titles.stream().anyMatch(title -> title.equals(noun) || title.endsWith(" " + noun));
  }

  /** What honorifics, titles and pronouns tell. */
  Gender gender() {
    return gender(female, male);
  }

  /** What these and the first name tell. */
  Gender likelyGender() {
    return switch (firstName()) {
      case FEMALE -> gender(female + FIRST_NAME_WEIGHT, male);
      case MALE -> gender(female, male + FIRST_NAME_WEIGHT);
      case UNKNOWN -> gender();
    };
  }

  /** What the first name tells; nothing if it stands alone, as family names do that stand first. */
  private Gender firstName() {
    Set<String> alone = new HashSet<>();
    forms.stream().filter(form -> !form.isFull()).forEach(form -> alone.add(form.first()));
    return forms.stream()
        .filter(PersonName::isFull)
        .map(PersonName::first)
        .filter(first -> !alone.contains(first))
        .map(first -> firstNames.gender(first).orElse(Gender.UNKNOWN))
        .filter(gender -> gender != Gender.UNKNOWN)
        .findFirst()
        .orElse(Gender.UNKNOWN);
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
