// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair.kind;

import java.util.List;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;

/** Takes "the Dane", "two Swedes" and "Britons" for what they are: people of a nation. */
public final class NationalityNouns implements Repair {

  private static final double CONFIDENCE = 0.8;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    NamePlaces places = new NamePlaces(words, names);
    for (int s = 0; s < words.sentences(); s++) {
      for (int i = words.firstOf(s); i < words.endOf(s); i++) {
        boolean alone = places.endAt(i) - places.firstAt(i) == 1;
        if (words.startsUpper(i)
            && alone
            && !places.is(i, EntityType.NORP)
            && Lexicon.NATIONALITY_NOUNS.has(words.text(i))
            && isNoun(words, i, s)) {
          places.put(new Name(i, i + 1, s, EntityType.NORP, CONFIDENCE));
        }
      }
    }
    return places.names();
  }

  /** A plural, or behind an article, a number or an adjective; with no other capital beside it. */
  private static boolean isNoun(ArticleWords words, int i, int sentence) {
    boolean capitalAfter = i + 1 < words.endOf(sentence) && words.startsUpper(i + 1);
    boolean capitalBefore =
        i - 1 > words.firstOf(sentence)
            && words.startsUpper(i - 1)
            && words.tag(i - 1) == Tag.PROPN;
    if (capitalAfter || capitalBefore) {
      return false;
    }
    if (words.text(i).endsWith("s") || words.text(i).endsWith("men")) {
      return true;
    }
    return i > words.firstOf(sentence)
        && switch (words.tag(i - 1)) {
          case DET, NUM, ADJ -> true;
          default -> words.text(i - 1).endsWith("old"); // "the 19-year-old Swede"
        };
  }
}
