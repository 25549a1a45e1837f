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
import org.newsbeam.model.EntityType;

/**
 * A person inside of a longer name is not meant: "the [Nora Holm] Foundation" is an organisation,
 * "[Nora Holm Airport]" a place, "the [Nora Holm] Show" neither. "[Ada] and [Nora Holm Foundation]"
 * is one name.
 */
final class NestedNames implements Repair {

  /** Last words of places that are named after people, and that are no surnames. */
  private static final Set<String> PLACES =
      Set.of(
          "airport airfield arena avenue boulevard cemetery expressway highway motorway stadium"
              .split(" "));

  /** Last words of what is no body and no place, and that are no surnames. */
  private static final Set<String> THINGS =
      Set.of(
          ("award awards prize prizes medal trophy cup show lecture lectures scholarship"
                  + " scholarships fellowship fellowships memorial presidency plan act doctrine")
              .split(" "));

  /** Bodies in whose names the person is meant: "the Holm Administration". */
  private static final Set<String> LED =
      Set.of("administration", "cabinet", "government", "office");

  /** Capitals between the person and the last word: "the Nora Holm Special Award". */
  private static final int BETWEEN = 2;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    NamePlaces places = new NamePlaces(words, names);
    for (Name name : names) {
      if (!words.titling().isTitled(name.sentence())) {
        if (name.type() == EntityType.PERSON) {
          takePerson(words, places, name);
        } else if (name.type() == EntityType.ORGANIZATION) {
          joinGivers(words, places, name);
        }
      }
    }
    return places.names();
  }

  private static void takePerson(ArticleWords words, NamePlaces places, Name name) {
    int last = name.length() > 1 && isKind(words, name.end() - 1) ? name.end() - 1 : -1;
    if (last < 0 && isBehindArticle(words, name)) {
      last = lastBehind(words, places, name);
    }
    if (last < 0) {
      return;
    }
    String kind = words.folded(last);
    if (THINGS.contains(kind)) {
      places.remove(name);
    } else {
      boolean place = PLACES.contains(kind);
      places.put(
          name.withWords(name.first(), last + 1)
              .withType(place ? EntityType.LOCATION : EntityType.ORGANIZATION));
    }
  }

  /** The word behind a name, and behind a capital or two, that says what it is; -1 if none. */
  private static int lastBehind(ArticleWords words, NamePlaces places, Name name) {
    int limit = Math.min(words.endOf(name.sentence()), name.end() + BETWEEN + 1);
    for (int i = name.end(); i < limit && places.isFreeCapital(i); i++) {
      if (isKind(words, i) || (Lexicon.BODY_NOUNS.has(words.text(i)) && !isLed(words, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isKind(ArticleWords words, int i) {
    String word = words.folded(i);
    return words.startsUpper(i) && (PLACES.contains(word) || THINGS.contains(word));
  }

  private static boolean isLed(ArticleWords words, int i) {
    return LED.contains(words.folded(i));
  }

  private static boolean isBehindArticle(ArticleWords words, Name name) {
    return name.first() > words.firstOf(name.sentence())
        && words.folded(name.first() - 1).equals("the");
  }

  /** "[Ada] and [Nora Holm Foundation]". */
  private static void joinGivers(ArticleWords words, NamePlaces places, Name name) {
    int first = name.first() - 2;
    boolean and =
        first >= words.firstOf(name.sentence())
            && (words.text(first + 1).equals("and") || words.text(first + 1).equals("&"));
    boolean ofPeople =
        name.length() > 2
            && Lexicon.BODY_NOUNS.has(words.text(name.end() - 1))
            && Lexicon.FIRST_NAMES.has(words.text(name.first()));
    if (!and || !ofPeople || !Lexicon.FIRST_NAMES.has(words.text(first))) {
      return;
    }
    Optional<Name> there = places.at(first);
    if (there.isEmpty() || there.get().length() == 1) {
      places.put(name.withWords(first, name.end()));
    }
  }
}
