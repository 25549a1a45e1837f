// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair.kind;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbeam.entity.person.Nicknames;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.entity.text.NameWord;
import org.newsbeam.model.EntityType;

/**
 * Takes for an organisation what the model took for a person or place, where the article speaks of
 * it as of a firm: "shares of Orrin", "Orrin's shares", "chief executive of Orrin", "Orrin (NYSE:
 * ORR)", "Orrin said it had bought Marlo", "who runs Orrin", "Orrin's Ada Moss". One such place
 * speaks for all names of the spelling; a person's first name with a surname, a pronoun of a person
 * and a country or city speak against it.
 */
public final class CompanyCues implements Repair {

  private static final double CONFIDENCE = 0.7;

  private static final Set<String> ALONG = Set.of("up", "down", "along");

  /** A name that the model has not seen has no more. */
  private static final int MOST_WORDS = 3;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    Set<String> people = people(words, names);
    Set<String> honoured = honoured(words, names);
    CompanyContext context = new CompanyContext(words, names);
    Map<String, Integer> votes = new HashMap<>();
    for (Name name : names) {
      if (isOpen(words, name, people)) {
        votes.merge(words.key(name.first(), name.end()), context.votes(name), Integer::sum);
      }
    }
    NamePlaces places = new NamePlaces(words, names);
    find(words, places, context);
    Set<String> firms = new HashSet<>();
    for (Name name : names) {
      boolean firm =
          votes.getOrDefault(words.key(name.first(), name.end()), 0) >= CompanyContext.ENOUGH;
      firm |= isKnown(words, name);
      if (firm
          && isOpen(words, name, people)
          && !honoured.contains(words.folded(name.end() - 1))
          && !honoured.contains(words.folded(name.first()))) {
        places.put(name.withType(EntityType.ORGANIZATION));
        firms.add(words.folded(name.first()));
      }
    }
    for (Name name : names) {
      boolean shortened = name.length() == 1 && firms.contains(words.folded(name.first()));
      if (shortened && places.is(name.first(), EntityType.PERSON)) {
        places.put(name.withType(EntityType.ORGANIZATION)); // "Holm" of "Holm Orrin"
      }
      if (isRiver(words, name)) {
        places.put(name.withType(EntityType.LOCATION));
      }
    }
    return places.names();
  }

  /** Adds what the model has not seen at all: "Orrin (NYSE: ORR)", "shares of Orrin". */
  private static void find(ArticleWords words, NamePlaces places, CompanyContext context) {
    for (int s = 0; s < words.sentences(); s++) {
      for (int i = words.firstOf(s); i < words.endOf(s); i++) {
        if (places.isFreeCapital(i) && (i == words.firstOf(s) || !words.startsUpper(i - 1))) {
          int end = i + 1;
          while (end < words.endOf(s) && end - i < MOST_WORDS && places.isFreeCapital(end)) {
            end++;
          }
          Name name = new Name(i, end, s, EntityType.ORGANIZATION, CONFIDENCE);
          if (context.isListed(name)) {
            places.put(name);
          }
        }
      }
    }
  }

  private static boolean isOpen(ArticleWords words, Name name, Set<String> people) {
    String key = words.key(name.first(), name.end());
    boolean place = name.type() == EntityType.LOCATION && !Lexicon.PLACES.has(key);
    boolean person =
        name.type() == EntityType.PERSON
            && !people.contains(key)
            && !(name.length() == 1 && isFirstName(key));
    return (place || person)
        && name.length() < 4
        && !(name.length() == 1 && NameWord.isAcronym(words.text(name.first())) && place);
  }

  /** "Up the Amazon": no firm. */
  private static boolean isRiver(ArticleWords words, Name name) {
    int the = name.first() - 1;
    return name.type() == EntityType.ORGANIZATION
        && name.length() == 1
        && the > words.firstOf(name.sentence())
        && words.text(the).equals("the")
        && ALONG.contains(words.text(the - 1));
  }

  /** A firm that everybody knows; "the Amazon" is none. */
  private static boolean isKnown(ArticleWords words, Name name) {
    boolean river =
        name.first() > words.firstOf(name.sentence())
            && name.type() == EntityType.LOCATION
            && words.folded(name.first() - 1).equals("the");
    return !river && Lexicon.COMPANIES.has(words.key(name.first(), name.end()));
  }

  /** The last words of names behind "Mr" and the like. */
  private static Set<String> honoured(ArticleWords words, List<Name> names) {
    Set<String> honoured = new HashSet<>();
    for (Name name : names) {
      if (name.first() > words.firstOf(name.sentence())
          && Lexicon.HONORIFICS.has(words.text(name.first() - 1))) {
        honoured.add(words.folded(name.end() - 1));
      }
    }
    return honoured;
  }

  private static boolean isFirstName(String word) {
    return Nicknames.has(word) || Lexicon.FIRST_NAMES.has(word);
  }

  /** The first and last names of those whom the article names in full. */
  private static Set<String> people(ArticleWords words, List<Name> names) {
    Set<String> people = new HashSet<>();
    for (Name name : names) {
      if (name.type() == EntityType.PERSON && name.length() > 1 && !isKnown(words, name)) {
        people.add(words.folded(name.first()));
        people.add(words.folded(name.end() - 1));
      }
    }
    return people;
  }
}
