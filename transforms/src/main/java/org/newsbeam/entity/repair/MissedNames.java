// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbeam.entity.repair.part.KnownNames;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.entity.text.NameWord;
import org.newsbeam.model.EntityType;

/** Finds the repeats that the model missed of names that the article holds elsewhere. */
final class MissedNames implements Repair {

  /** What a found repeat has of the confidence of the name it repeats. */
  private static final double REPEAT = 0.8;

  private static final int MIN_LETTERS = 3;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    boolean[] covered = new boolean[words.size()];
    Map<String, Integer> counts = new HashMap<>();
    for (Name name : names) {
      counts.merge(words.key(name.first(), name.end()), 1, Integer::sum);
      for (int i = name.first(); i < name.end(); i++) {
        covered[i] = true;
      }
    }
    KnownNames known = known(words, names, counts);
    Map<String, Integer> uncovered = uncoveredCapitals(words, covered);
    List<Name> repaired = new ArrayList<>(names);
    for (int s = 0; s < words.sentences(); s++) {
      int i = words.firstOf(s);
      while (i < words.endOf(s)) {
        int limit = i;
        while (limit < words.endOf(s) && !covered[limit]) {
          limit++;
        }
        for (Name found : known.in(words, i, limit, s)) {
          if (isRepeat(words, found, covered, counts, uncovered)) {
            repaired.add(found);
          }
        }
        i = limit + 1;
      }
    }
    repaired.sort(Comparator.comparingInt(Name::first));
    return repaired;
  }

  private static KnownNames known(
      ArticleWords words, List<Name> names, Map<String, Integer> counts) {
    KnownNames known = new KnownNames();
    for (Name name : names) {
      String key = words.key(name.first(), name.end());
      if (name.type().isEntity()
          && key.length() >= MIN_LETTERS
          && (name.length() > 1
              || counts.getOrDefault(key, 0) > 1
              || NameWord.isAcronym(words.text(name.first())))) {
        known.add(key, name.type(), REPEAT * name.confidence());
      }
    }
    for (Name name : names) {
      String surname = words.folded(name.end() - 1);
      if (name.type() == EntityType.PERSON
          && name.length() > 1
          && surname.length() >= MIN_LETTERS
          && words.startsUpper(name.end() - 1)) {
        known.add(surname, EntityType.PERSON, REPEAT * name.confidence());
        counts.merge(surname, 1, Integer::sum);
      }
    }
    Set<String> small = smallWords(words);
    for (Name name : names) {
      String first = words.folded(name.first());
      if (name.type() == EntityType.PERSON
          && name.length() > 1
          && first.length() >= MIN_LETTERS
          && Lexicon.GENDERED_NAMES.has(first)
          && !Lexicon.PLACE_FIRST_NAMES.has(first)
          && !small.contains(first)) {
        known.add(first, EntityType.PERSON, REPEAT * name.confidence());
        counts.merge(first, 1, Integer::sum);
      }
    }
    return known;
  }

  /** The words that the article writes small too: "mark", "will". */
  private static Set<String> smallWords(ArticleWords words) {
    Set<String> small = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.startsLower(i)) {
        small.add(words.folded(i));
      }
    }
    return small;
  }

  /** How often each capitalised word stands outside of names and not first in its sentence. */
  private static Map<String, Integer> uncoveredCapitals(ArticleWords words, boolean[] covered) {
    Map<String, Integer> counts = new HashMap<>();
    for (int s = 0; s < words.sentences(); s++) {
      for (int i = words.firstOf(s) + 1; i < words.endOf(s); i++) {
        if (!covered[i] && words.startsUpper(i)) {
          counts.merge(words.folded(i), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /** A single word counts where no other capitalised word beside it makes another name of it. */
  private static boolean isRepeat(
      ArticleWords words,
      Name found,
      boolean[] covered,
      Map<String, Integer> counts,
      Map<String, Integer> uncovered) {
    if (found.length() > 1) {
      return true;
    }
    int i = found.first();
    int first = words.firstOf(found.sentence());
    String key = words.folded(i);
    boolean besideCapital =
        (i - 1 > first
                && !covered[i - 1]
                && words.startsUpper(i - 1)
                && !isTitle(words.text(i - 1)))
            || (i + 1 < words.endOf(found.sentence())
                && !covered[i + 1]
                && words.startsUpper(i + 1));
    boolean known =
        NameWord.isAcronym(words.text(i))
            || uncovered.getOrDefault(key, 0) <= counts.getOrDefault(key, 1);
    return !besideCapital && known;
  }

  private static boolean isTitle(String word) {
    return Lexicon.HONORIFICS.has(word) || Lexicon.ROLES.has(word);
  }
}
