// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * After "Mr", "Mrs" or "Dr" stands a person, whatever the model says; after an office such as
 * "Justice" too, where the model says nothing.
 */
final class TitledNames implements Rule.Repair {

  private static final int MAX_WORDS = 3;

  /** What titles and slogans write large: "Miss Queen Of The World". */
  private static final Set<String> SMALL_WORDS = Set.of("of", "the", "and", "for", "in", "a");

  /** A rule's word for it, where the model says nothing. */
  private static final double CONFIDENCE = 0.8;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    boolean[] covered = new boolean[words.size()];
    List<Name> repaired = new ArrayList<>();
    for (Name name : names) {
      boolean titled =
          name.first() > words.firstOf(name.sentence())
              && isHonorific(words, name.first() - 1)
              && name.type().isEntity()
              && name.length() <= MAX_WORDS;
      repaired.add(titled ? name.withType(EntityType.PERSON) : name);
      for (int i = name.first(); i < name.end(); i++) {
        covered[i] = true;
      }
    }
    for (int s = 0; s < words.sentences(); s++) {
      for (int i = words.firstOf(s); i + 1 < words.endOf(s); i++) {
        int end = i + 1;
        while (end < Math.min(words.endOf(s), i + 1 + MAX_WORDS)
            && !covered[end]
            && isNamePart(words, end)) {
          end++;
        }
        if (end > i + 1 && !covered[i] && isTitle(words, i)) {
          repaired.add(new Name(i + 1, end, s, EntityType.PERSON, CONFIDENCE));
        }
      }
    }
    repaired.sort(Comparator.comparingInt(Name::first));
    return repaired;
  }

  private static boolean isHonorific(ArticleWords words, int i) {
    return words.startsUpper(i) && Lexicon.HONORIFICS.has(words.text(i));
  }

  private static boolean isTitle(ArticleWords words, int i) {
    return isHonorific(words, i) || (words.startsUpper(i) && Lexicon.OFFICES.has(words.text(i)));
  }

  private static boolean isNamePart(ArticleWords words, int i) {
    String word = words.text(i);
    return words.startsUpper(i)
        && !SMALL_WORDS.contains(words.folded(i))
        && word.codePoints().anyMatch(Character::isLowerCase)
        && !Lexicon.ROLES.has(word)
        && !Lexicon.BODY_NOUNS.has(word)
        && !Lexicon.HONORIFICS.has(word);
  }
}
