// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;

/**
 * Takes a town's name for that of its club where the article writes of a match: "Orrin beat Marlow
 * 3-0", "Orrin 2 Marlow 1", "Orrin striker Ada Moss", "Orrin have lost". All names of the spelling
 * are of the club then, but for those behind "in", "from" or "to". A country's team bears the
 * country's name, so countries stay places.
 */
public final class ClubCues implements Repair {

  private static final Set<String> PLAYS =
      Set.of(
          "beat beats thrashed hammered thumped defeated edged trounced drew draw held stunned"
              .concat(" lost host hosted visit face faced play played entertain meet overcame")
              .split(" "));

  private static final Set<String> PLAYERS =
      Set.of(
          "striker midfielder defender goalkeeper keeper winger forward captain skipper boss"
              .concat(" manager coach fans supporters full-back centre-back fly-half scrum-half")
              .concat(" hooker prop lock flanker quarterback linebacker batsman bowler")
              .split(" "));

  private static final Set<String> PLURAL = Set.of("have", "are", "were");
  private static final Set<String> VERSUS = Set.of("v", "vs", "v.", "vs.");

  /** Words after "beat X" up to the score. */
  private static final int REACH = 8;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    NamePlaces places = new NamePlaces(words, names);
    Set<String> clubs = new HashSet<>();
    boolean match = false;
    for (int s = 0; s < words.sentences(); s++) {
      for (int i = words.firstOf(s); i < words.endOf(s); i++) {
        if (isScore(words.text(i)) && isResult(words, places, i, s, clubs)) {
          match = true;
        }
      }
    }
    for (Name name : names) {
      if (isTown(words, name) && isTeam(words, places, name, match)) {
        clubs.add(words.key(name.first(), name.end()));
      }
    }
    if (!clubs.isEmpty()) {
      ClubNames.take(words, places, clubs);
    }
    return places.names();
  }

  /** "3-0", "2-2", as one word. */
  private static boolean isScore(String word) {
    return word.equals("-");
  }

  /** Whether a score is at the hyphen {@code i}, with clubs around it, which join {@code clubs}. */
  private static boolean isResult(
      ArticleWords words, NamePlaces places, int i, int sentence, Set<String> clubs) {
    int first = words.firstOf(sentence);
    int limit = words.endOf(sentence);
    if (i - 1 < first || i + 1 >= limit || !isGoals(words.text(i - 1))) {
      return false;
    }
    boolean sets = i + 3 < limit && isGoals(words.text(i + 2)) && words.text(i + 3).equals("-");
    if (!isGoals(words.text(i + 1)) || sets) {
      return false; // "6-4 6-2" is a match of tennis
    }
    int other = i - 2;
    if (other >= first && words.startsUpper(other)) {
      // "beat Marlow 3-0", "Marlow 3-0 Orrin"
      boolean verb = false;
      for (int v = other; v >= Math.max(first, other - REACH) && !verb; v--) {
        verb = PLAYS.contains(words.folded(v));
        if (verb && v > first && words.startsUpper(v - 1)) {
          add(words, places, v - 1, clubs);
        }
      }
      boolean before = verb || (i + 2 < limit && words.startsUpper(i + 2));
      if (before) {
        add(words, places, other, clubs);
        if (!verb) {
          add(words, places, i + 2, clubs);
        }
      }
      return before;
    }
    return false;
  }

  private static boolean isGoals(String word) {
    return word.length() < 3 && word.chars().allMatch(Character::isDigit);
  }

  /** The club's name that the word {@code i} is in, or is. */
  private static void add(ArticleWords words, NamePlaces places, int i, Set<String> clubs) {
    if (places.is(i, EntityType.DATE) || isPerson(places, i) || words.tag(i) == Tag.PRON) {
      return;
    }
    String key = words.key(places.firstAt(i), places.endAt(i));
    if (!Lexicon.COUNTRIES.has(key) && words.text(i).length() > 2) {
      clubs.add(key);
    }
  }

  private static boolean isPerson(NamePlaces places, int i) {
    return places.at(i).filter(n -> n.type() == EntityType.PERSON && n.length() > 1).isPresent();
  }

  private static boolean isTown(ArticleWords words, Name name) {
    boolean town = name.type() == EntityType.LOCATION || name.type() == EntityType.NORP;
    return town && !Lexicon.COUNTRIES.has(words.key(name.first(), name.end()));
  }

  /** "Orrin striker Ada Moss", "Orrin have"; "Orrin v Marlow" where there is a result besides. */
  private static boolean isTeam(ArticleWords words, NamePlaces places, Name name, boolean match) {
    int i = name.end();
    int limit = words.endOf(name.sentence());
    boolean placed =
        name.first() > words.firstOf(name.sentence()) && words.tag(name.first() - 1) == Tag.ADP;
    if (i >= limit || placed || (name.type() == EntityType.NORP && !match)) {
      return false;
    }
    String word = words.folded(i);
    boolean player = PLAYERS.contains(word) && i + 1 < limit && places.is(i + 1, EntityType.PERSON);
    boolean listed = name.first() > 0 && words.folded(name.first() - 1).equals("and");
    return player
        || (PLURAL.contains(word) && !listed && name.length() == 1 && match)
        || (match && VERSUS.contains(word));
  }
}
