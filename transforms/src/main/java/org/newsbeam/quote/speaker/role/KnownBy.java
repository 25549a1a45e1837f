// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.Demonyms;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** The ages and countries that the text gives beside the names of persons. */
public final class KnownBy {

  /** Who stand beside players and artists, and are none while they are called so. */
  private static final Set<String> STAFF =
      Set.of(
          "coach manager trainer referee umpire selector physio commentator chairman chairwoman"
              .concat(" chair president owner agent minister mayor judge spokesman spokeswoman")
              .split(" "));

  private static final int BEFORE = 8;

  private static final int AFTER = 10;

  private final Words words;
  private final Map<String, Set<Integer>> persons = new HashMap<>();
  private final Set<Integer> aged = new HashSet<>();
  private final Set<Integer> staff = new HashSet<>();

  public KnownBy(Reading reading) {
    this.words = reading.words();
    for (Mention mention : reading.article().mentions()) {
      if (mention.type() == EntityType.PERSON && mention.entity() != Mention.NO_ENTITY) {
        before(mention);
        after(mention);
      }
    }
  }

  /** The only person known by {@code key}, an age or the adjective of a country. */
  public Optional<Integer> only(String key) {
    Set<Integer> known = persons.getOrDefault(key, Set.of());
    return known.size() == 1 ? Optional.of(known.iterator().next()) : Optional.empty();
  }

  /** Those of whom the text tells another age than {@code key}, if this is an age. */
  public Set<Integer> otherwise(String key) {
    Set<Integer> others = new HashSet<>();
    if (isAge(key)) {
      others.addAll(aged);
      others.removeAll(persons.getOrDefault(key, Set.of()));
    }
    return others;
  }

  /** Those whom the text calls a coach, a chairman or the like: no striker and no singer. */
  public Set<Integer> staff() {
    return staff;
  }

  /** "Sweden's Freya Lund", "the 31-year-old Danish striker Lars Krogh". */
  private void before(Mention mention) {
    int first = mention.firstToken();
    for (int i = first - 1; i >= Math.max(0, first - BEFORE) && isBeside(i, mention); i--) {
      boolean modifier = words.isNoun(i) || words.tag(i) == Tag.ADJ || words.tag(i) == Tag.NUM;
      boolean mark = words.is(i, "'s") || words.is(i, "'") || words.is(i, "-");
      if (!modifier && !mark) {
        return;
      }
      add(i, mention.entity());
    }
  }

  /** "Lars Krogh, 31, a Danish striker,". */
  private void after(Mention mention) {
    int comma = mention.endToken();
    if (comma >= words.size() || !(words.is(comma, ",") || words.is(comma, "("))) {
      return;
    }
    int limit = Math.min(words.size(), comma + AFTER);
    for (int i = comma + 1; i < limit && isBeside(i, mention); i++) {
      if (words.isVerb(i) || words.isPerson(i)) {
        return;
      }
      add(i, mention.entity());
      if (i == comma + 1 && isAge(words.lower(i))) {
        age(words.lower(i), mention.entity());
      }
    }
  }

  private void add(int i, int entity) {
    String word = words.lower(i);
    if (STAFF.contains(word)) {
      staff.add(entity);
    }
    String people = words.isUpper(i) ? Demonyms.ofPlace(word) : "";
    if (!people.isEmpty()) {
      persons.computeIfAbsent(people, key -> new HashSet<>()).add(entity);
    }
    if (word.endsWith("-year-old")) {
      age(word.substring(0, word.length() - "-year-old".length()), entity);
    } else if (word.equals("year") && i > 1 && words.is(i - 1, "-")) {
      age(words.lower(i - 2), entity);
    }
  }

  private void age(String years, int entity) {
    persons.computeIfAbsent(years, key -> new HashSet<>()).add(entity);
    aged.add(entity);
  }

  private static boolean isAge(String word) {
    return !word.isEmpty() && word.length() < 4 && word.chars().allMatch(Character::isDigit);
  }

  private boolean isBeside(int i, Mention mention) {
    return words.sentence(i) == mention.sentence() && !words.isQuoted(i);
  }
}
