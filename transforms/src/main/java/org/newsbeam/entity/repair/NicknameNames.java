// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.List;
import java.util.Map;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/** Takes a name with a nickname in its middle whole: "Nora “Bee” Holm", "Edward (Ted) Moss". */
final class NicknameNames implements Repair {

  private static final Map<String, String> MARKS =
      Map.of("“", "”", "\"", "\"", "‘", "’", "'", "'", "(", ")", "``", "''", "«", "»");

  /** Words of a nickname, at the most: "The Big Man". */
  private static final int MOST_WORDS = 3;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    NamePlaces places = new NamePlaces(words, names);
    for (int s = 0; s < words.sentences(); s++) {
      for (int i = words.firstOf(s) + 1; i < words.endOf(s); i++) {
        if (MARKS.containsKey(words.text(i)) && places.is(i - 1, EntityType.PERSON)) {
          mend(words, places, i, s);
        }
      }
    }
    return places.names();
  }

  /** Mends the name before the mark {@code open}. */
  private static void mend(ArticleWords words, NamePlaces places, int open, int sentence) {
    Name name = places.at(open - 1).orElseThrow();
    int close = close(words, open, sentence);
    if (close < 0 || name.end() > close + 1) {
      return; // whole already, or no nickname
    }
    boolean cut = name.end() > open;
    boolean capital = words.startsUpper(close + 1);
    if (capital && (cut || places.is(close + 1, EntityType.PERSON))) {
      places.put(name.withWords(name.first(), places.endAt(close + 1)));
    } else if (cut) {
      places.put(name.withWords(name.first(), open));
    }
  }

  /** The mark that closes a nickname, with a word behind it; -1 if there is none. */
  private static int close(ArticleWords words, int open, int sentence) {
    String mark = MARKS.get(words.text(open));
    int limit = Math.min(words.endOf(sentence) - 1, open + MOST_WORDS + 2);
    for (int i = open + 1; i < limit; i++) {
      if (words.text(i).equals(mark)) {
        return i > open + 1 ? i : -1;
      }
      if (!words.startsUpper(i)) {
        return -1;
      }
    }
    return -1;
  }
}
