// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair.kind;

import java.util.List;
import org.newsbeam.entity.repair.part.NamePlaces;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;

/** What the words around a name say of its being a firm. */
final class CompanyContext {

  /** How far behind "said" a pronoun still means who said it. */
  private static final int REACH = 6;

  /** What the places of a name must say together. */
  static final int ENOUGH = 2;

  /** What a place says that no other one can outweigh. */
  private static final int ALWAYS = 1000;

  private final ArticleWords words;
  private final NamePlaces places;

  CompanyContext(ArticleWords words, List<Name> names) {
    this.words = words;
    this.places = new NamePlaces(words, names);
  }

  /** {@link #ENOUGH} for what only a firm has, 1 for a hint, less than 0 for a person. */
  int votes(Name name) {
    int first = words.firstOf(name.sentence());
    int limit = words.endOf(name.sentence());
    return before(name, first) + after(name, limit);
  }

  /** Whether its shares are spoken of: a ticker behind it, "shares of" before it. */
  boolean isListed(Name name) {
    int first = words.firstOf(name.sentence());
    int limit = words.endOf(name.sentence());
    int end = name.end();
    boolean ticker =
        end + 1 < limit && words.text(end).equals("(") && Tickers.isTicker(words, end + 1, limit);
    int i = name.first() - 1;
    boolean link = i > first && (words.folded(i).equals("of") || words.folded(i).equals("in"));
    return ticker || (link && words.folded(i - 1).equals("shares"));
  }

  private int before(Name name, int first) {
    int i = name.first() - 1;
    if (i < first) {
      return 0;
    }
    String word = words.folded(i);
    if (Lexicon.HONORIFICS.has(word)) {
      return -ALWAYS;
    }
    if (name.length() > 1 && isRole(i, name)) {
      return -ENOUGH;
    }
    boolean link = word.equals("of") || word.equals("in") || word.equals("at");
    if (link && i > first) {
      String noun = words.folded(i - 1);
      boolean owner = !word.equals("at") && CompanyWords.STAKES.contains(noun);
      boolean office =
          !word.equals("in") && (CompanyWords.OFFICES.contains(noun) || isExecutive(i - 1, first));
      boolean post =
          word.equals("at")
              && Lexicon.ROLES.has(noun)
              && (name.type() == EntityType.PERSON || isEnd(name.end(), name.sentence()));
      return owner || office || post ? ENOUGH : 0;
    }
    return CompanyWords.BOUGHT.contains(word) && words.startsLower(i) && !isPassive(i, first)
        ? ENOUGH
        : 0;
  }

  /** "was acquired": what comes is no object. */
  private boolean isPassive(int verb, int first) {
    return verb > first
        && words.tag(verb - 1) == Tag.AUX
        && !words.folded(verb - 1).equals("had")
        && !words.folded(verb - 1).equals("has")
        && !words.folded(verb - 1).equals("have");
  }

  private int after(Name name, int limit) {
    int i = name.end();
    if (i >= limit) {
      return 0;
    }
    String word = words.folded(i);
    if (word.equals("'s") && i + 1 < limit) {
      if (isOwned(name, i + 1) || isExecutive(i + 2, i)) {
        return ENOUGH;
      }
      boolean person =
          name.type() == EntityType.PERSON
              && name.length() == 1
              && places.is(i + 1, EntityType.PERSON)
              && places.endAt(i + 1) - i > 2;
      return person ? ENOUGH : 0;
    }
    if (isLed(name, i, limit) || isOwned(name, i) || (i + 1 < limit && isExecutive(i + 1, i - 1))) {
      return ENOUGH;
    }
    if (word.equals("(") && Tickers.isTicker(words, i + 1, limit)) {
      return ENOUGH;
    }
    if (CompanyWords.DOES.contains(word)) {
      return name.type() == EntityType.LOCATION ? 1 : ENOUGH;
    }
    boolean place = name.type() == EntityType.LOCATION && name.length() == 1;
    int hint =
        place
                && (CompanyWords.OWNED_BY_NO_PERSON.contains(word)
                    || CompanyWords.TELLS.contains(word))
            ? 1
            : 0;
    return CompanyWords.SAYS.contains(word) ? hint + pronoun(name, i + 1, limit) : hint;
  }

  private boolean isOwned(Name name, int i) {
    String word = words.folded(i);
    boolean person = name.type() == EntityType.PERSON;
    return CompanyWords.OWNED.contains(word)
        || (person && CompanyWords.OWNED_BY_NO_PERSON.contains(word));
  }

  /** "Lanternfish co-president Ada Moss"; a lawyer or an aide may be a person's. */
  private boolean isLed(Name name, int i, int limit) {
    int role = i + 2 < limit && words.text(i + 1).equals("-") ? i + 2 : i; // "co-president"
    return name.type() == EntityType.PERSON
        && role + 2 < limit
        && CompanyWords.LEADERS.contains(words.folded(role))
        && places.is(role + 1, EntityType.PERSON)
        && places.endAt(role + 1) - places.firstAt(role + 1) > 1;
  }

  /** "Producer Ada Moss": a role before a first and last name. */
  private boolean isRole(int i, Name name) {
    return name.type() == EntityType.PERSON && Lexicon.ROLES.has(words.text(i));
  }

  /** "said on Friday it had", against "said he would". */
  private int pronoun(Name name, int from, int limit) {
    for (int i = from; i < Math.min(limit, from + REACH); i++) {
      String word = words.folded(i);
      if (CompanyWords.OF_PEOPLE.contains(word)) {
        return -ALWAYS;
      }
      if (CompanyWords.ITS.contains(word)) {
        boolean subject =
            i + 1 < limit && name.length() == 1 && CompanyWords.PLANS.contains(words.folded(i + 1));
        return word.equals("its") || subject ? ENOUGH : 0;
      }
      boolean open = words.tag(i) == Tag.ADP || words.tag(i) == Tag.SCONJ || !places.isFree(i);
      if (!open && words.tag(i) != Tag.ADV && words.tag(i) != Tag.DET) {
        return 0;
      }
    }
    return 0;
  }

  /** "chief executive", which ends at {@code i}. */
  private boolean isExecutive(int i, int first) {
    return i - 1 > first - 1
        && i < words.size()
        && i > 0
        && words.folded(i).equals("executive")
        && words.folded(i - 1).equals("chief");
  }

  private boolean isEnd(int i, int sentence) {
    return i >= words.endOf(sentence) || words.tag(i) == Tag.PUNCT;
  }
}
