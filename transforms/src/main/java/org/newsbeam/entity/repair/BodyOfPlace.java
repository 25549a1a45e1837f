// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.List;
import java.util.Optional;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;

/**
 * Makes one organisation of the noun for a body and what it is of, where the model saw the latter
 * alone: "Bank of [Port Orrin]", "Royal Academy of [Moss]".
 */
final class BodyOfPlace implements Repair {

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    NamePlaces places = new NamePlaces(words, names);
    for (int s = 0; s < words.sentences(); s++) {
      for (int i = words.firstOf(s) + 1; i + 1 < words.endOf(s); i++) {
        if (words.text(i).equals("of") && isHead(words, i - 1)) {
          int of = words.text(i + 1).equals("the") && i + 2 < words.endOf(s) ? i + 2 : i + 1;
          join(words, places, i - 1, of, s);
        }
      }
    }
    return places.names();
  }

  private static boolean isHead(ArticleWords words, int i) {
    return words.startsUpper(i) && Lexicon.BODY_NOUNS.has(words.text(i));
  }

  private static void join(ArticleWords words, NamePlaces places, int head, int of, int sentence) {
    Optional<Name> place = places.at(of);
    Optional<Name> body = places.at(head);
    boolean whole = body.isPresent() && body.get().end() > of;
    boolean person = body.isPresent() && body.get().type() == EntityType.PERSON;
    if (whole
        || person
        || place.isEmpty()
        || place.get().first() != of
        || !isOwner(place.get(), body.isPresent())) {
      return;
    }
    int first = places.firstAt(head);
    while (first > words.firstOf(sentence)
        && places.isFreeCapital(first - 1)
        && words.tag(first - 1) == Tag.PROPN
        && !Lexicon.ROLES.has(words.text(first - 1))) {
      first--;
    }
    places.put(
        new Name(
            first,
            place.get().end(),
            sentence,
            EntityType.ORGANIZATION,
            Math.max(place.get().confidence(), body.map(Name::confidence).orElse(0.0))));
  }

  /** What a body that the model has {@code seen} is of is a place, not another body. */
  private static boolean isOwner(Name name, boolean seen) {
    return switch (name.type()) {
      case LOCATION -> true;
      case PERSON, ORGANIZATION -> !seen;
      case NORP, DATE, MONEY, FACILITY, MISC -> false;
    };
  }
}
