// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.Set;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;

/** Tells names that say who has an office, which are people's whatever the model says. */
final class BehindRole {

  private static final Set<String> OF = Set.of("of", "for");

  /** Words of what an office is for, at the most. */
  private static final int OFFICE = 4;

  private BehindRole() {}

  /**
   * Whether the name is put behind an office: "its chief executive, Nora Holm,", "the director of
   * research, Nora Holm,".
   */
  static boolean is(ArticleWords words, Name name) {
    int comma = name.first() - 1;
    int first = words.firstOf(name.sentence());
    if (comma <= first || !words.text(comma).equals(",")) {
      return false;
    }
    int i = comma - 1;
    while (i > first && comma - i <= OFFICE && words.startsLower(i) && !isRole(words, i)) {
      i--;
    }
    boolean of = OF.contains(words.folded(i + 1));
    return isRole(words, i) && (i == comma - 1 || of);
  }

  private static boolean isRole(ArticleWords words, int i) {
    return Lexicon.ROLES.has(words.text(i)) || words.folded(i).equals("executive");
  }
}
