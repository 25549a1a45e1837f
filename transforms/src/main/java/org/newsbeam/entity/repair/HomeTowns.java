// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * Takes for a place what the model took for a person where people are said to come from it: "Nora
 * Holm, 84, of Capel Moss", "a grandmother from Moss".
 */
final class HomeTowns implements Repair {

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    Set<String> people = new HashSet<>();
    for (Name name : names) {
      if (name.type() == EntityType.PERSON && name.length() > 1 && !isHome(words, name)) {
        people.add(words.folded(name.first()));
        people.add(words.folded(name.end() - 1));
      }
    }
    return names.stream()
        .map(name -> isTown(words, name, people) ? name.withType(EntityType.LOCATION) : name)
        .toList();
  }

  /** Whether it is where somebody lives, and nobody of the article is called so. */
  private static boolean isTown(ArticleWords words, Name name, Set<String> people) {
    return name.type() == EntityType.PERSON
        && isHome(words, name)
        && !Lexicon.GENDERED_NAMES.has(words.folded(name.first()))
        && !people.contains(words.folded(name.first()))
        && !people.contains(words.folded(name.end() - 1));
  }

  private static boolean isHome(ArticleWords words, Name name) {
    int i = name.first() - 1;
    int first = words.firstOf(name.sentence());
    if (i - 1 < first) {
      return false;
    }
    boolean from = words.text(i).equals("from");
    if (!from && !words.text(i).equals("of")) {
      return false;
    }
    boolean aged = i - 2 >= first && words.text(i - 1).equals(",") && isAge(words.text(i - 2));
    boolean person = from && Lexicon.ROLES.has(words.text(i - 1)) && words.startsLower(i - 1);
    return aged || person;
  }

  private static boolean isAge(String word) {
    return word.length() == 2 && word.chars().allMatch(Character::isDigit);
  }
}
