// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsbeam.entity.person.Nicknames;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * Takes "Dean", "Duke", "Prince" and other titles that are first names too for the latter, where
 * the article holds nothing that a bearer of the title has about him: no "university" with a dean,
 * no "court" with a judge. Before what is a first name itself ("Prince Harry"), and before the
 * surname of somebody whom the article names in full, they are titles; so they are where the
 * article has the title in small letters too.
 */
final class TitleNames implements Repair {

  private static final Set<String> CHURCH =
      Set.of("church cathedral parish diocese chapel vicar priest faith worship".split(" "));

  private static final Set<String> COURT =
      Set.of(
          "palace crown royal royals throne king queen kingdom emir monarch monarchy highness"
              .concat(" duchess princess castle coronation heir sultan sheikh")
              .split(" "));

  private static final Set<String> ARMY =
      Set.of("army regiment troops soldiers military officer battalion forces war".split(" "));

  private static final Set<String> LAW =
      Set.of(
          "court courtroom trial judges jury sentenced ruling ruled verdict lawyer lawyers hearing"
              .concat(" attorney prosecutor defendant appeal bench judicial juror tribunal")
              .split(" "));

  private static final Set<String> FACULTY =
      Set.of(
          "university college school faculty campus deans cathedral academic students professor"
              .split(" "));

  /** For each title that is a first name, the words beside which it is a title. */
  private static final Map<String, Set<String>> SURROUNDINGS =
      Map.ofEntries(
          Map.entry("dean", FACULTY),
          Map.entry("duke", COURT),
          Map.entry("earl", COURT),
          Map.entry("baron", COURT),
          Map.entry("prince", COURT),
          Map.entry("king", COURT),
          Map.entry("queen", COURT),
          Map.entry("sultan", COURT),
          Map.entry("judge", LAW),
          Map.entry("justice", LAW),
          Map.entry("marshal", ARMY),
          Map.entry("major", ARMY),
          Map.entry("bishop", CHURCH),
          Map.entry("deacon", CHURCH),
          Map.entry("pastor", CHURCH),
          Map.entry("pope", CHURCH));

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    NamePlaces places = new NamePlaces(words, names);
    Set<String> small = small(words);
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      if (name.type() == EntityType.PERSON
          && name.length() > 1
          && !SURROUNDINGS.containsKey(words.folded(name.first()))) {
        surnames.add(words.folded(name.end() - 1));
      }
    }
    for (Name name : names) {
      if (name.type() == EntityType.PERSON
          && name.length() == 2
          && small.contains(words.folded(name.first()))
          && SURROUNDINGS.containsKey(words.folded(name.first()))) {
        places.put(name.withWords(name.first() + 1, name.end()));
        continue;
      }
      int title = name.first() - 1;
      if (name.type() == EntityType.PERSON
          && name.length() == 1
          && title >= words.firstOf(name.sentence())
          && places.isFreeCapital(title)
          && isFirstName(words.folded(title), small)
          && (title == words.firstOf(name.sentence()) || !words.text(title - 1).equals("the"))
          && !isKnown(words, name, surnames)) {
        places.put(name.withWords(title, name.end()));
      }
    }
    return places.names();
  }

  /** Whether nothing in the article, whose words in small letters are {@code small}, tells else. */
  private static boolean isFirstName(String title, Set<String> small) {
    Set<String> surroundings = SURROUNDINGS.get(title);
    return surroundings != null
        && !small.contains(title)
        && surroundings.stream().noneMatch(small::contains);
  }

  /** Whether the name behind the title stands on its own. */
  private static boolean isKnown(ArticleWords words, Name name, Set<String> surnames) {
    String word = words.folded(name.first());
    return surnames.contains(word)
        || Nicknames.has(word)
        || Lexicon.FIRST_NAMES.has(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> small(ArticleWords words) {
    Set<String> small = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.startsLower(i) || Lexicon.BODY_NOUNS.has(words.text(i))) {
        small.add(words.folded(i));
      }
    }
    return small;
  }
}
