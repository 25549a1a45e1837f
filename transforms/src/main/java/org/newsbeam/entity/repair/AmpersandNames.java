// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.entity.text.Titling;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;

/**
 * Takes what an ampersand joins for one firm: "Holm & Moss", "H&M". Two people or two places with
 * names of their own stay two: "Ada Holm & Nora Moss", "Tyne & Wear".
 */
final class AmpersandNames implements Repair {

  /** What is written with an ampersand and is no firm. */
  private static final Set<String> NO_FIRMS =
      Set.of(
          "Q&A", "R&B", "R&D", "B&B", "A&E", "M&A", "P&L", "T&C", "F&B", "G&T", "D&D", "O&M",
          "J&K");

  /** Counties, boroughs and states of two names. */
  private static final Set<String> PLACES =
      Set.of(
          "tyne & wear,brighton & hove,dumfries & galloway,perth & kinross,argyll & bute"
              .concat(",hammersmith & fulham,kensington & chelsea,windsor & maidenhead")
              .concat(",redcar & cleveland,trinidad & tobago,bosnia & herzegovina")
              .concat(",antigua & barbuda,turks & caicos,kitts & nevis,st kitts & nevis")
              .concat(",newfoundland & labrador,andaman & nicobar,jammu & kashmir")
              .split(","));

  /** The surest that an ampersand alone makes of a firm. */
  private static final double CONFIDENCE = 0.8;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    NamePlaces places = new NamePlaces(words, names);
    Titling titling = words.titling();
    for (int s = 0; s < words.sentences(); s++) {
      for (int i = words.firstOf(s); i < words.endOf(s); i++) {
        if (isJoined(words.text(i))) {
          name(places, i, i + 1, s);
        } else if (words.text(i).equals("&")
            && i > words.firstOf(s)
            && i + 1 < words.endOf(s)
            && words.startsUpper(i - 1)
            && words.startsUpper(i + 1)
            && isNamed(places, titling, words, i)) {
          join(words, places, i, s);
        }
      }
    }
    return places.names();
  }

  /** Capitals around an ampersand: "AT&T". */
  private static boolean isJoined(String word) {
    int at = word.indexOf('&');
    return at > 0
        && at + 1 < word.length()
        && word.chars().allMatch(c -> c == '&' || Character.isUpperCase(c))
        && !NO_FIRMS.contains(word);
  }

  /** Whether a name stands beside it, or words that the article writes with capitals alone. */
  private static boolean isNamed(NamePlaces places, Titling titling, ArticleWords words, int at) {
    return !places.isFree(at - 1)
        || !places.isFree(at + 1)
        || Lexicon.COMPANIES.has(words.key(at - 1, at + 2))
        || (words.tag(at - 1) == Tag.PROPN
            && words.tag(at + 1) == Tag.PROPN
            && !titling.isSeenLower(words.folded(at - 1))
            && !titling.isSeenLower(words.folded(at + 1)));
  }

  private static void join(ArticleWords words, NamePlaces places, int at, int sentence) {
    Optional<Name> before = places.at(at - 1);
    Optional<Name> after = places.at(at + 1);
    if (PLACES.contains(words.key(at - 1, at + 2))) {
      places.at(at).ifPresent(name -> places.put(name.withType(EntityType.LOCATION)));
      return;
    }
    if (isApart(before, after)) {
      return;
    }
    int first = places.firstAt(at - 1);
    if (before.isEmpty()) {
      while (first > words.firstOf(sentence) && isPart(words, places, first - 1, sentence)) {
        first--;
      }
    }
    int end = places.endAt(at + 1);
    while (end + 1 < words.endOf(sentence)
        && words.text(end).equals("&")
        && words.startsUpper(end + 1)) {
      end = places.endAt(end + 1);
    }
    if (end < words.endOf(sentence) && isFormal(words, end)) {
      end++;
    }
    while (end < words.endOf(sentence) && isPart(words, places, end, sentence)) {
      end++;
    }
    name(places, first, end, sentence);
  }

  private static boolean isFormal(ArticleWords words, int i) {
    String word = words.text(i);
    return words.startsUpper(i)
        && (Lexicon.LEGAL_FORMS.has(word) || word.equals("Sons") || word.equals("Partners"));
  }

  /** Whether both have names of their own: two people named in full, two places, or one place. */
  private static boolean isApart(Optional<Name> before, Optional<Name> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return before.or(() -> after).filter(n -> isFullPerson(n)).isPresent();
    }
    EntityType one = before.get().type();
    EntityType other = after.get().type();
    return switch (one) {
      case PERSON ->
          other == EntityType.PERSON
              && !before.get().equals(after.get())
              && isFullPerson(before.get())
              && isFullPerson(after.get());
      case LOCATION -> other == EntityType.LOCATION;
      case NORP, DATE, MONEY -> true;
      case ORGANIZATION, FACILITY, MISC -> false;
    };
  }

  private static boolean isFullPerson(Name name) {
    return name.type() == EntityType.PERSON && name.length() > 1;
  }

  private static boolean isPart(ArticleWords words, NamePlaces places, int i, int sentence) {
    return places.isFreeCapital(i)
        && words.tag(i) == Tag.PROPN
        && !Lexicon.ROLES.has(words.text(i))
        && i > words.firstOf(sentence);
  }

  private static void name(NamePlaces places, int first, int end, int sentence) {
    double confidence = CONFIDENCE;
    for (int i = first; i < end; i++) {
      confidence = Math.max(confidence, places.at(i).map(Name::confidence).orElse(0.0));
    }
    places.put(new Name(first, end, sentence, EntityType.ORGANIZATION, confidence));
  }
}
