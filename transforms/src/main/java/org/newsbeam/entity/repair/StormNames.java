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

/** Storms bear the names of people and are none: "Hurricane Nora", and "Nora" in its article. */
final class StormNames implements Repair {

  private static final Set<String> STORMS = Set.of("hurricane", "typhoon", "cyclone");

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    Set<String> storms = storms(words);
    for (Name name : names) {
      if (name.type() == EntityType.PERSON
          && name.length() > 1
          && !isStorm(words, name.end() - 1)) {
        storms.remove(words.folded(name.end() - 1));
        storms.remove(words.folded(name.first()));
      }
    }
    return storms.isEmpty()
        ? names
        : names.stream().filter(name -> !isOf(storms, words, name)).toList();
  }

  private static Set<String> storms(ArticleWords words) {
    Set<String> storms = new HashSet<>();
    for (int s = 0; s < words.sentences(); s++) {
      for (int i = words.firstOf(s) + 1; i < words.endOf(s); i++) {
        if (isStorm(words, i)) {
          storms.add(words.folded(i));
        }
      }
    }
    return storms;
  }

  private static boolean isOf(Set<String> storms, ArticleWords words, Name name) {
    boolean bare = name.length() == 1 || isStorm(words, name.end() - 1);
    return bare && storms.contains(words.folded(name.end() - 1));
  }

  /** Whether the word is a name behind "Hurricane", or a first name behind "Storm". */
  private static boolean isStorm(ArticleWords words, int i) {
    if (i == 0 || !words.startsUpper(i) || !words.startsUpper(i - 1)) {
      return false;
    }
    String noun = words.folded(i - 1);
    return STORMS.contains(noun)
        || (noun.equals("storm") && Lexicon.FIRST_NAMES.has(words.text(i)));
  }
}
