// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.entity.text.Titling;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;

/**
 * Finds people by the words before their names: "her daughter Nora", "a sailor named Moss", "who
 * goes by Moss", "known on the docks as 'Moss'", "gave his name as Moss", "...,” said Nora."
 */
final class PersonCues implements Repair {

  private static final Set<String> KIN =
      Set.of(
          "wife husband son daughter brother sister mother father grandmother grandfather uncle"
              .concat(" aunt nephew niece cousin grandson granddaughter stepson stepdaughter")
              .concat(" girlfriend boyfriend fiance fiancé fiancee fiancée twin widow widower baby")
              .split(" "));

  private static final Set<String> NAMED = Set.of("named", "nicknamed", "dubbed", "called");

  private static final Set<String> SAID = Set.of("said", "says", "added", "asked", "replied");

  private static final Set<String> QUOTES = Set.of("\"", "'");

  /** Words between "known" and "as": "known to his friends on the street as". */
  private static final int MOST_BETWEEN = 7;

  /** A person's name has no more words. */
  private static final int LONGEST = 3;

  /** A model that is so sure of another type knows better. */
  private static final double SURE = 0.9;

  private static final double CONFIDENCE = 0.7;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    NamePlaces places = new NamePlaces(words, names);
    Titling titling = words.titling();
    for (int s = 0; s < words.sentences(); s++) {
      if (!titling.isTitled(s)) {
        for (int i = words.firstOf(s); i < words.endOf(s); i++) {
          int name = nameAfter(words, i, s);
          if (name > i && name < words.endOf(s)) {
            take(words, places, name, s);
          }
        }
      }
    }
    return places.names();
  }

  /** Where the name is that the cue that ends at {@code i} brings; {@code i} if it is no cue. */
  private static int nameAfter(ArticleWords words, int i, int sentence) {
    int first = words.firstOf(sentence);
    int limit = words.endOf(sentence);
    String word = words.text(i);
    int next = i + 1;
    if (next >= limit) {
      return i;
    }
    if (KIN.contains(word)) {
      boolean apposed =
          words.text(next).equals(",")
              && i + 3 < limit
              && words.tag(i + 3) == Tag.PUNCT
              && i > first
              && words.tag(i - 1) == Tag.PRON;
      return apposed ? i + 2 : next;
    }
    if (NAMED.contains(word)) {
      return i > first && Lexicon.ROLES.has(words.text(i - 1)) ? unquoted(words, next, limit) : i;
    }
    if (SAID.contains(word)) {
      boolean after = i > first && QUOTES.contains(words.text(i - 1));
      boolean ended = i + 2 >= limit || words.tag(i + 2) == Tag.PUNCT;
      return after && ended ? next : i;
    }
    if (word.equals("by") || word.equals("name")) {
      boolean goes = i > first && isGoing(words.text(i - 1), words, i, first);
      return goes ? unquoted(words, next, limit) : i;
    }
    return word.equals("as") && isNaming(words, i, first) ? unquoted(words, next, limit) : i;
  }

  /** "goes by", "goes by the name", which ends at {@code i}. */
  private static boolean isGoing(String before, ArticleWords words, int i, int first) {
    int by = words.text(i).equals("by") ? i : i - 2;
    return (by == i || (before.equals("the") && by > first && words.text(by).equals("by")))
        && by > first
        && Set.of("goes", "went", "going", "go").contains(words.text(by - 1));
  }

  /** "gave his name as", "a man known on the street as". */
  private static boolean isNaming(ArticleWords words, int as, int first) {
    for (int i = as - 1; i >= Math.max(first, as - MOST_BETWEEN); i--) {
      String word = words.text(i);
      if (word.equals("name") && i > first) {
        return words.tag(i - 1) == Tag.PRON || words.tag(i - 1) == Tag.DET;
      }
      if (word.equals("known") || word.equals("identified")) {
        int who = i - 1;
        while (who > first && !Lexicon.ROLES.has(words.text(who)) && i - who < LONGEST) {
          who--;
        }
        return who >= first && Lexicon.ROLES.has(words.text(who));
      }
      if (words.tag(i) == Tag.PUNCT || words.startsUpper(i)) {
        return false;
      }
    }
    return false;
  }

  private static int unquoted(ArticleWords words, int i, int limit) {
    boolean quoted =
        i < limit && (QUOTES.contains(words.text(i)) || words.folded(i).equals("only"));
    return quoted ? i + 1 : i;
  }

  private static void take(ArticleWords words, NamePlaces places, int first, int sentence) {
    Optional<Name> there = places.at(first);
    if (!words.startsUpper(first)
        || words.text(first).length() < 2
        || Lexicon.ROLES.has(words.text(first))
        || Lexicon.HONORIFICS.has(words.text(first))) {
      return;
    }
    if (there.isPresent()) {
      Name name = there.get();
      if (name.first() == first && isOpen(name)) {
        places.put(name.withType(EntityType.PERSON));
      }
      return;
    }
    int end = first + 1;
    while (end < words.endOf(sentence) && end - first < LONGEST && places.isFreeCapital(end)) {
      end++;
    }
    boolean pronoun = words.tag(first) == Tag.PRON || words.tag(first) == Tag.DET;
    if (!pronoun) {
      places.put(new Name(first, end, sentence, EntityType.PERSON, CONFIDENCE));
    }
  }

  private static boolean isOpen(Name name) {
    return name.length() == 1
        && name.confidence() < SURE
        && name.type().isEntity()
        && name.type() != EntityType.PERSON;
  }
}
