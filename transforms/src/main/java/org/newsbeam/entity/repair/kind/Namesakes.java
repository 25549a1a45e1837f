// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair.kind;

import java.util.List;
import java.util.Set;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * Tells a person from the place of the same name: "Lincoln" is a city behind "lives in" although
 * the article names Ada Lincoln, and "Sydney Holm" is a person where she "was born".
 */
public final class Namesakes implements Repair {

  private static final Set<String> IN = Set.of("in", "near", "outside", "across", "throughout");
  private static final Set<String> WAYS = Set.of("to", "from", "for", "via");

  /** Before "to", "from" and "for" they say that a place comes. */
  private static final Set<String> MOTION =
      Set.of(
          "flew flies fly flying flown went goes go gone going travelled traveled travels travel"
              .concat(
                  " returned returns return returning moved moves move moving drove drives came")
              .concat(" comes come back sailed trip flight left train fled emigrated home hailed")
              .split(" "));

  private static final Set<String> DWELLING =
      Set.of("born", "live", "lives", "lived", "living", "raised", "based", "reside", "resides");

  /** Behind these a person stands, not a place: "confidence in Washington". */
  private static final Set<String> TRUST =
      Set.of("confidence faith trust interest interested belief believe believed".split(" "));

  /** What people alone do. */
  private static final Set<String> HUMAN =
      Set.of(
          "lives lived born died married grew retired resigned smiled wrote studied sang laughed"
              .concat(
                  " cried joked graduated tweeted flew supports support loves hates thinks knows")
              .split(" "));

  /** What people do, and firms and papers too, but not places. */
  private static final Set<String> SAID = Set.of("said", "says", "told", "added", "who", "whose");

  /** The verb stands within so many words: "was not born". */
  private static final int REACH = 4;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    NamePlaces places = new NamePlaces(words, names);
    for (Name name : names) {
      if (name.type() == EntityType.PERSON && name.length() == 1) {
        if (isPlaced(words, name)) {
          places.put(name.withType(EntityType.LOCATION));
        }
      } else if (isFullName(words, name) && isHuman(words, name)) {
        places.put(name.withType(EntityType.PERSON));
      }
    }
    return places.names();
  }

  private static boolean isPlaced(ArticleWords words, Name name) {
    int first = words.firstOf(name.sentence());
    int i = name.first() - 1;
    if (i < first) {
      return false;
    }
    String before = i > first ? words.folded(i - 1) : "";
    String word = words.folded(i);
    boolean known =
        Lexicon.PLACES.has(words.text(name.first()))
            || Lexicon.PLACE_FIRST_NAMES.has(words.text(name.first()));
    return (IN.contains(word) && known && !TRUST.contains(before))
        || (word.equals("in") && DWELLING.contains(before))
        || (WAYS.contains(word) && MOTION.contains(before) && known);
  }

  /** A first name that is a place too, and a word that ends no place's or body's name. */
  private static boolean isFullName(ArticleWords words, Name name) {
    boolean other = name.type() == EntityType.LOCATION || name.type() == EntityType.ORGANIZATION;
    String last = words.text(name.end() - 1);
    return other
        && name.length() == 2
        && Lexicon.PLACE_FIRST_NAMES.has(words.text(name.first()))
        && words.startsUpper(name.end() - 1)
        && !last.endsWith("s")
        && !Lexicon.BODY_NOUNS.has(last)
        && !Lexicon.LEGAL_FORMS.has(last);
  }

  private static boolean isHuman(ArticleWords words, Name name) {
    boolean place = name.type() == EntityType.LOCATION;
    int limit = Math.min(words.endOf(name.sentence()), name.end() + REACH);
    for (int i = name.end(); i < limit; i++) {
      String word = words.folded(i);
      if (HUMAN.contains(word) || (place && SAID.contains(word))) {
        return true;
      }
      boolean on =
          switch (words.tag(i)) {
            case AUX, ADV, PART -> true;
            default -> false;
          };
      if (!on) {
        return false;
      }
    }
    return false;
  }
}
