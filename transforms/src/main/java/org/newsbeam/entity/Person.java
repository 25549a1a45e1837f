// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.newsbeam.model.Gender;

/** Mentions that are taken to be of one person, while an article is being resolved. */
final class Person {

  private final List<PersonName> forms = new ArrayList<>();
  private final List<Integer> mentions = new ArrayList<>();

  /** Those mentions that give the full name, in text order. */
  private final List<Integer> fullNames = new ArrayList<>();

  private int female;
  private int male;

  /** Adds the mention with index {@code mention}. */
  void add(PersonName form, int mention, GenderVotes votes) {
    if (!forms.contains(form)) {
      forms.add(form);
    }
    mentions.add(mention);
    if (form.isFull()) {
      fullNames.add(-1 - Collections.binarySearch(fullNames, mention), mention);
    }
    female += votes.female();
    male += votes.male();
  }

  /** The ways this person's name is written, folded, in order of their coming. */
  List<PersonName> forms() {
    return forms;
  }

  List<Integer> mentions() {
    return mentions;
  }

  /** How many of the mentions before {@code mention} give the full name. */
  int fullNamesBefore(int mention) {
    return -1 - Collections.binarySearch(fullNames, mention);
  }

  boolean matches(PersonName name) {
    return forms.stream().filter(PersonName::isFull).anyMatch(name::matches);
  }

  Gender gender() {
    return female == male ? Gender.UNKNOWN : female > male ? Gender.FEMALE : Gender.MALE;
  }
}
