// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

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
import org.newsbeam.entity.text.Titling;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;

/**
 * Ends a person's name where it ends. Puts on what is one word with it by a hyphen; takes off what
 * the model took for the end of a person's name although the article names the person without it:
 * "Holm Sculptures" where "Nora Holm" is named and "Holm" alone more often, "Nora Holm Slams" where
 * "Nora Holm" is named and "slams" is no name.
 */
final class PersonTails implements Repair {

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    Counts counts = Counts.of(words, names);
    Titling titling = words.titling();
    NamePlaces places = new NamePlaces(words, names);
    for (Name name : names) {
      boolean person = places.at(name.first()).filter(name::equals).isPresent();
      if (person && name.type() == EntityType.PERSON) {
        Name cut = name.length() > 1 ? cut(words, titling, counts, name) : name;
        Name mended = whole(words, places, cut);
        if (!mended.equals(name)) {
          places.remove(name);
          places.put(mended);
        }
      }
    }
    return places.names();
  }

  /** "Nora Holm" of "Nora Holm-Lind": what is one word with its hyphen is one name. */
  private static Name whole(ArticleWords words, NamePlaces places, Name name) {
    int end = name.end();
    int limit = words.endOf(name.sentence());
    boolean goesOn =
        end + 1 < limit
            && words.text(end).equals("-")
            && words.word(end + 1).token() == words.word(end - 1).token()
            && words.startsUpper(end + 1)
            && places.isFree(end)
            && places.endAt(end + 1) == end + 2
            && (name.length() > 1 || isOther(places, end + 1));
    return goesOn ? name.withWords(name.first(), end + 2) : name;
  }

  /**
   * Whether the word was taken for something else than a person: "Moss-Lind", no pair of people.
   */
  private static boolean isOther(NamePlaces places, int i) {
    return !places.isFree(i) && !places.is(i, EntityType.PERSON);
  }

  /**
   * How an article names people.
   *
   * @param names how often it gives each name
   * @param words how often each word is in one
   * @param surnames the last words of full names
   */
  private record Counts(
      Map<String, Integer> names, Map<String, Integer> words, Set<String> surnames) {

    static Counts of(ArticleWords words, List<Name> names) {
      Counts counts = new Counts(new HashMap<>(), new HashMap<>(), new HashSet<>());
      for (Name name : names) {
        if (name.type() == EntityType.PERSON) {
          counts.names.merge(words.key(name.first(), name.end()), 1, Integer::sum);
          for (int i = name.first(); i < name.end(); i++) {
            counts.words.merge(words.folded(i), 1, Integer::sum);
          }
          if (name.length() > 1) {
            counts.surnames.add(words.folded(name.end() - 1));
          }
        }
      }
      return counts;
    }
  }

  private static Name cut(ArticleWords words, Titling titling, Counts counts, Name name) {
    for (int end = name.first() + 2; end < name.end(); end++) {
      if (counts.names.containsKey(words.key(name.first(), end)) && isNoName(words, titling, end)) {
        return name.withWords(name.first(), end);
      }
    }
    int own = counts.names.get(words.key(name.first(), name.end()));
    String first = words.folded(name.first());
    boolean surnameAlone =
        counts.surnames.contains(first)
            && !Nicknames.has(first)
            && counts.names.getOrDefault(first, 0) > own
            && counts.words.get(words.folded(name.first() + 1)) <= own;
    return surnameAlone ? name.withWords(name.first(), name.first() + 1) : name;
  }

  private static boolean isNoName(ArticleWords words, Titling titling, int i) {
    return words.tag(i) != Tag.PROPN
        || titling.isSeenLower(words.folded(i))
        || Lexicon.BODY_NOUNS.has(words.text(i));
  }
}
