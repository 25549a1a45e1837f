// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.List;
import java.util.Set;
import org.newsbeam.entity.person.Nicknames;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.repair.part.Ranks;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.entity.text.Titling;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;

/**
 * Finds people whose first names are words of English, which the model may take for these at the
 * begin of a sentence: "Will Moss, the owner, said", "Mark Holm left". A question ("Will Moss
 * stay?") has a verb there.
 */
final class FirstNames implements Repair {

  /** First names that are verbs and nouns too, but seldom so with a capital within a sentence. */
  private static final Set<String> WORDS =
      Set.of(
          "will mark bill rob frank jack pat sue grace chuck drew wade guy nick gene ray glen lance"
              .concat(" bob josh woody randy rusty sandy jean ken don ron tom harry penny robin")
              .concat(" christian grant max carol basil dale barb peg bea dirk cole laurel myrtle")
              .split(" "));

  /** Those that as well begin names of other things: a surname must be seen behind them. */
  private static final Set<String> WEAK =
      Set.of(
          "hope faith joy may june april rose dawn summer autumn chase miles art rich cliff heath"
              .concat(
                  " pierce chip buck skip iris violet ivy ruby pearl amber jade ginger olive holly")
              .concat(
                  " heather daisy lily melody constance patience mercy angel sky brook cash colt")
              .concat(" hunter mason forest clay sterling august hazel dusty misty candy gale sage")
              .split(" "));

  /** Auxiliaries: at the begin of a question they are verbs. */
  private static final Set<String> AUXILIARIES = Set.of("will", "may");

  /** Below, a model that calls a person a firm is not believed. */
  private static final double DOUBTED = 0.8;

  private static final double CONFIDENCE = 0.7;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    NamePlaces places = new NamePlaces(words, names);
    names.stream()
        .filter(name -> isPerson(words, name))
        .forEach(name -> places.put(name.withType(EntityType.PERSON)));
    Titling titling = words.titling();
    for (int s = 0; s < words.sentences(); s++) {
      if (!titling.isTitled(s)) {
        for (int i = words.firstOf(s); i + 1 < words.endOf(s); i++) {
          if (places.isFreeCapital(i) && isFirstName(words, places, titling, i, s)) {
            take(words, places, i, s);
          }
        }
      }
    }
    return places.names();
  }

  /** Whether the model doubts that a first name and a surname name a firm or a place. */
  private static boolean isPerson(ArticleWords words, Name name) {
    String first = words.folded(name.first());
    int last = name.end() - 1;
    boolean two = name.length() == 2 || isParticle(words, name.first() + 1, last);
    if (name.length() == 4 && words.text(name.first() + 1).equals("-")) { // "Soo-jin Park"
      two = true;
      first = words.folded(name.first()) + "-" + words.folded(name.first() + 2);
    }
    return (isOther(name) || (isOther(name.type()) && BehindRole.is(words, name)))
        && two
        && (Lexicon.FIRST_NAMES.has(first) || isPair(first) || isRare(words, name))
        && !Lexicon.PLACE_FIRST_NAMES.has(first)
        && !Lexicon.PLACES.has(words.key(name.first(), name.end()))
        && words.startsUpper(last)
        && isSurname(words, last);
  }

  /** "Soo-jin", "Jean-Luc". */
  private static boolean isPair(String first) {
    return first.indexOf('-') > 0 && Lexicon.GENDERED_NAMES.has(first);
  }

  private static boolean isParticle(ArticleWords words, int first, int end) {
    return end > first && end - first < 3 && words.startsLower(first) && words.startsLower(end - 1);
  }

  private static boolean isRare(ArticleWords words, Name name) {
    return Lexicon.GENDERED_NAMES.has(words.folded(name.first())) && BehindRole.is(words, name);
  }

  /** Whether the model takes it for a firm or a place, and doubts it. */
  private static boolean isOther(Name name) {
    return isOther(name.type()) && name.confidence() < DOUBTED;
  }

  private static boolean isOther(EntityType type) {
    return type == EntityType.ORGANIZATION || type == EntityType.LOCATION;
  }

  private static boolean isFirstName(
      ArticleWords words, NamePlaces places, Titling titling, int i, int sentence) {
    String word = words.folded(i);
    if (Lexicon.ROLES.has(word) || Lexicon.HONORIFICS.has(word)) {
      return false; // "Gen", which is a first name too
    }
    boolean weak = WEAK.contains(word);
    if (weak && !places.is(i + 1, EntityType.PERSON)) {
      return false;
    }
    if (!weak && !WORDS.contains(word)) {
      boolean ranked = i > words.firstOf(sentence) && Ranks.has(words.text(i - 1));
      return (ranked || words.tag(i) == Tag.PROPN)
          && (Nicknames.has(word) || Lexicon.FIRST_NAMES.has(word))
          && !titling.isSeenLower(word);
    }
    boolean question = words.text(words.endOf(sentence) - 1).equals("?");
    return i > words.firstOf(sentence) || !(question && AUXILIARIES.contains(word));
  }

  private static void take(ArticleWords words, NamePlaces places, int first, int sentence) {
    int next = first + 1;
    int limit = words.endOf(sentence);
    boolean doubted = places.at(next).filter(FirstNames::isOther).isPresent();
    boolean person =
        (places.is(next, EntityType.PERSON) || doubted) && places.endAt(next) == next + 1;
    if (!words.startsUpper(next)
        || !(person || places.isFree(next))
        || words.text(next).length() < 2
        || !isSurname(words, next)) {
      return;
    }
    int end = next + 1;
    while (end < limit
        && places.isFreeCapital(end)
        && words.tag(end) == Tag.PROPN
        && isSurname(words, end)) {
      end++;
    }
    boolean before =
        first > words.firstOf(sentence)
            && places.isFreeCapital(first - 1)
            && !Ranks.has(words.text(first - 1));
    boolean beforeOther = end < limit && !places.isFree(end) && words.startsUpper(end);
    if (!beforeOther && !(before && first - 1 > words.firstOf(sentence))) {
      places.put(new Name(first, end, sentence, EntityType.PERSON, CONFIDENCE));
    }
  }

  private static boolean isNameTag(Tag tag) {
    return switch (tag) {
      case PROPN, NOUN, ADJ, VERB -> true;
      default -> false;
    };
  }

  private static boolean isSurname(ArticleWords words, int i) {
    String word = words.text(i);
    return isNameTag(words.tag(i))
        && word.chars().anyMatch(Character::isLowerCase)
        && !Lexicon.ROLES.has(word)
        && !Lexicon.HONORIFICS.has(word)
        && !Lexicon.BODY_NOUNS.has(word)
        && !Lexicon.LEGAL_FORMS.has(word);
  }
}
