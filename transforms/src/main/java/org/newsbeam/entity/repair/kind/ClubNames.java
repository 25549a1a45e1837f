// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair.kind;

import java.util.Set;
import org.newsbeam.entity.repair.part.KnownNames;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;

/** The names of an article that are spelled as a club's: the club, or the town that it is of. */
final class ClubNames {

  private static final Set<String> PLACING = Set.of("in", "from", "near", "around", "outside");

  private static final double CONFIDENCE = 0.7;

  private ClubNames() {}

  /**
   * Takes all names of the spellings {@code clubs} for clubs, but for those behind "in" and the
   * like.
   */
  static void take(ArticleWords words, NamePlaces places, Set<String> clubs) {
    KnownNames known = new KnownNames();
    clubs.forEach(club -> known.add(club, EntityType.ORGANIZATION, CONFIDENCE));
    for (int s = 0; s < words.sentences(); s++) {
      for (Name club : known.in(words, words.firstOf(s), words.endOf(s), s)) {
        int before = club.first() - 1;
        boolean placed =
            before >= words.firstOf(s)
                && PLACING.contains(words.folded(before))
                && !places.is(club.first(), EntityType.ORGANIZATION);
        boolean same =
            places.isFree(club.first())
                ? !isBesideCapital(words, club)
                : places.firstAt(club.first()) == club.first()
                    && places.endAt(club.first()) == club.end();
        if (isPlace(words, places, club)) {
          places.put(places.at(club.first()).get().withType(EntityType.LOCATION));
        } else if (!placed && same) {
          double sure = places.at(club.first()).map(Name::confidence).orElse(CONFIDENCE);
          places.put(new Name(club.first(), club.end(), s, EntityType.ORGANIZATION, sure));
        }
      }
    }
  }

  /** "In front of 9,000 people in Orrin.": the town, whatever the model says. */
  private static boolean isPlace(ArticleWords words, NamePlaces places, Name club) {
    int in = club.first() - 1;
    return club.length() == 1
        && places.is(club.first(), EntityType.ORGANIZATION)
        && places.endAt(club.first()) == club.end()
        && in >= words.firstOf(club.sentence())
        && (words.folded(in).equals("in") || words.folded(in).equals("near"))
        && (club.end() >= words.endOf(club.sentence()) || words.tag(club.end()) == Tag.PUNCT);
  }

  private static boolean isBesideCapital(ArticleWords words, Name name) {
    return name.end() < words.endOf(name.sentence()) && words.startsUpper(name.end());
  }
}
