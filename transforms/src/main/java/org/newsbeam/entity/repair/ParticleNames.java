// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.List;
import org.newsbeam.english.CalendarWords;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;

/**
 * Makes the particles before a family name part of it, and what stands before them: "de Moss", "van
 * der Holm", "al-Orrin", "bin Orrin"; "Nora [van der Holm]" and "[Nora] van der Holm" are one name.
 */
final class ParticleNames implements Repair {

  /** No more first names than these stand before a particle. */
  private static final int MOST_FIRST_NAMES = 2;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    NamePlaces places = new NamePlaces(words, names);
    for (Name found : names) {
      Name name = isMistaken(words, places, found) ? found.withType(EntityType.PERSON) : found;
      boolean firm =
          name.type() == EntityType.ORGANIZATION
              && words.key(name.first(), name.end()).contains(" & ");
      if ((name.type() == EntityType.PERSON || firm) && places.at(name.first()).isPresent()) {
        Name own = name.equals(found) ? places.at(name.first()).get() : name;
        int first = begin(words, places, own);
        int end = own.type() == EntityType.PERSON ? end(words, places, own) : own.end();
        if (first < own.first() || end > own.end()) {
          places.put(own.withWords(first, end));
        }
      }
    }
    return places.names();
  }

  /** "[ORGANIZATION Jeroen] ten Hoorn": a first name alone before a particle is a person's. */
  private static boolean isMistaken(ArticleWords words, NamePlaces places, Name name) {
    return name.length() == 1
        && (name.type() == EntityType.ORGANIZATION || name.type() == EntityType.LOCATION)
        && Lexicon.FIRST_NAMES.has(words.text(name.first()))
        && isBehindName(words, places, name.end(), words.endOf(name.sentence()));
  }

  private static int begin(ArticleWords words, NamePlaces places, Name name) {
    int limit = words.firstOf(name.sentence());
    int first = particles(words, places, name.first(), limit);
    if (first == name.first() && !isParticle(words, first)) {
      return first;
    }
    int begin = first;
    if (begin > limit && isFirstNameAlone(words, places, begin - 1)) {
      return places.firstAt(begin - 1);
    }
    while (begin > limit
        && first - begin < MOST_FIRST_NAMES
        && isFirstName(words, places, begin - 1, limit)) {
      begin--;
    }
    return begin;
  }

  /** A person, or what the model took for something else of one word: "Hendrik". */
  private static boolean isFirstNameAlone(ArticleWords words, NamePlaces places, int i) {
    boolean single =
        places.endAt(i) - places.firstAt(i) == 1
            && (places.is(i, EntityType.LOCATION) || places.is(i, EntityType.ORGANIZATION))
            && !Lexicon.PLACES.has(words.text(i));
    return single || places.is(i, EntityType.PERSON);
  }

  /** The first of the particles before {@code end}. */
  private static int particles(ArticleWords words, NamePlaces places, int end, int limit) {
    int first = end;
    while (first > limit && places.isFree(first - 1)) {
      if (isArticle(words, first - 1, limit)) {
        first -= 2;
      } else if (isParticle(words, first - 1)
          || (Particles.INNER.contains(words.text(first - 1)) && isInner(words, first - 1, limit))
          || (Particles.CAPITALS.contains(words.text(first - 1))
              && isCapitalParticle(words, first, limit))) {
        first--;
      } else {
        break;
      }
    }
    boolean noun =
        first < end && first > limit && Particles.DETERMINERS.contains(words.folded(first - 1));
    return noun ? end : first;
  }

  /** Whether another particle stands before {@code i}: "van den". */
  private static boolean isInner(ArticleWords words, int i, int limit) {
    return i > limit
        && (isParticle(words, i - 1) || Particles.CAPITALS.contains(words.text(i - 1)));
  }

  /** "al" and "-" in one word: {@code hyphen} is the place of the latter. */
  private static boolean isArticle(ArticleWords words, int hyphen, int limit) {
    return hyphen > limit
        && words.text(hyphen).equals("-")
        && Particles.ARTICLES.contains(words.folded(hyphen - 1))
        && words.word(hyphen).token() == words.word(hyphen - 1).token();
  }

  private static boolean isParticle(ArticleWords words, int i) {
    return Particles.PARTICLES.contains(words.text(i));
  }

  /** "Van" right before "Holm" or "der": not after a comma, where a list may go on. */
  private static boolean isCapitalParticle(ArticleWords words, int next, int limit) {
    return next - 1 == limit || words.startsUpper(next) || isParticle(words, next);
  }

  private static boolean isFirstName(ArticleWords words, NamePlaces places, int i, int limit) {
    String word = words.text(i);
    return places.isFreeCapital(i)
        && words.tag(i) == Tag.PROPN
        && !Lexicon.ROLES.has(word)
        && !Lexicon.HONORIFICS.has(word)
        && !Lexicon.BODY_NOUNS.has(word)
        && !CalendarWords.isMonth(words.folded(i))
        && !CalendarWords.isWeekday(words.folded(i))
        && !(word.endsWith(".") && word.length() > 2)
        && (i > limit || word.length() > 2);
  }

  /** "ten" of "Jeroen ten Hoorn". */
  private static boolean isBehindName(ArticleWords words, NamePlaces places, int i, int limit) {
    return i + 1 < limit
        && places.isFree(i)
        && Particles.BEHIND_NAME.contains(words.text(i))
        && words.startsUpper(i + 1)
        && places.endAt(i + 1) == i + 2
        && !Lexicon.PLACES.has(words.text(i + 1));
  }

  /** "an" of "Mac an Ghoill", "Giolla" of "Mac Giolla Bhríde". */
  private static boolean isIrish(ArticleWords words, int i) {
    return words.text(i - 1).equals("Mac")
        && (words.text(i).equals("an") || words.text(i).equals("Giolla"))
        && words.startsUpper(i + 1);
  }

  /** Behind "Nora": "van der Holm", which the model did not see. */
  private static int end(ArticleWords words, NamePlaces places, Name name) {
    int limit = words.endOf(name.sentence());
    int end = name.end();
    boolean particle = name.length() == 1 && isBehindName(words, places, end, limit);
    end += particle ? 1 : 0;
    if (end + 1 < limit && isIrish(words, end)) {
      end++;
      particle = true;
    }
    while (end < limit && places.isFree(end)) {
      if (isParticle(words, end) || (particle && Particles.INNER.contains(words.text(end)))) {
        end++;
        particle = true;
      } else if (end + 1 < limit && isArticle(words, end + 1, name.end() - 1)) {
        end += 2;
        particle = true;
      } else {
        break;
      }
    }
    if (!particle || end >= limit || !words.startsUpper(end)) {
      return name.end();
    }
    boolean other = !places.isFree(end) && !places.is(end, EntityType.PERSON);
    return other && places.endAt(end) - end > 1 ? name.end() : places.endAt(end);
  }
}
