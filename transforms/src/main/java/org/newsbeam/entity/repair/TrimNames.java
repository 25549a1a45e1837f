// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsbeam.entity.repair.part.Ranks;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * Takes off what does not belong to a name: a small article, honorifics and offices before a
 * person, an adjective before a body, a possessive, marks. What is left without a letter or digit
 * is no name.
 */
final class TrimNames implements Repair {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> OWNERS = Set.of("My", "Our", "Your", "His", "Her", "Their");

  /** What no place begins with. */
  private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Dr", "Sir", "Dame");

  /** Whom a letter greets before its first words: "SIR – Nora Holm says". */
  private static final Set<String> GREETED = Set.of("sir", "sirs", "madam");

  /** What leads in another name of the same person. */
  private static final Set<String> LEADING_IN = Set.of("née", "nee", "aka", "Tempore");

  /** Seats in parliaments, before a full name. */
  private static final Set<String> SEATS =
      Set.of("MP", "MNA", "MPA", "MLA", "MLC", "MEP", "MSP", "MEC", "YB", "TD");

  private static final Set<String> CLITICS = Set.of("'s", "'");

  /** Letters behind a person's name for a seat, an honour or a degree. */
  private static final Set<String> LETTERS =
      Set.of(
          "MP MSP MEP AM MS MLA TD QC KC SC OBE MBE CBE KBE DBE CMG PhD MD DPhil MA BA FRS FRCS"
              .concat(" FRCP RN JP Esq DL CPA DDS DVM LLB")
              .split(" "));

  /** A model that is so sure knows better: "afrol News". */
  private static final double SURE = 0.9;

  /** Longer than any article or preposition with which names begin. */
  private static final int MAX_PARTICLE = 4;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    List<Name> trimmed = new ArrayList<>();
    for (Name found : names) {
      Name name = isTitled(words, found) ? found.withType(EntityType.PERSON) : found;
      int first = name.first();
      int end = name.end();
      while (first < end && isLeadingJunk(words, first, end, name)) {
        first++;
      }
      while (end > first && isTrailingJunk(words, end - 1, end - first > 2 ? name : null)) {
        end--;
      }
      if (first < end && isName(words, first, end, name.type()) && !isRank(words, first, end)) {
        trimmed.add(name.withWords(first, end));
      }
    }
    return trimmed;
  }

  /** "Dame Nora Holm" is no place, "her lawyer, Nora Holm SC" no body, whatever the model says. */
  private static boolean isTitled(ArticleWords words, Name name) {
    boolean titled =
        name.type() == EntityType.LOCATION
            && name.length() > 1
            && TITLES.contains(words.text(name.first()));
    boolean honoured =
        name.type() == EntityType.ORGANIZATION
            && name.length() > 2
            && Lexicon.HONORIFICS.has(words.text(name.first()))
            && isBehindRole(words, name.first());
    boolean lettered =
        name.type() == EntityType.ORGANIZATION
            && name.length() > 2
            && LETTERS.contains(words.text(name.end() - 1));
    return titled || honoured || (lettered && isBehindRole(words, name.first()));
  }

  /** "Her lawyer, Nora Holm SC". */
  private static boolean isBehindRole(ArticleWords words, int first) {
    int i = first > 0 && words.text(first - 1).equals(",") ? first - 2 : first - 1;
    return i >= 0 && Lexicon.ROLES.has(words.text(i));
  }

  private static boolean isLeadingJunk(ArticleWords words, int i, int end, Name name) {
    EntityType type = name.type();
    boolean mark = isMark(words.text(i)) || CLITICS.contains(words.folded(i));
    if (mark && type != EntityType.MONEY) {
      return true;
    }
    if (type == EntityType.DATE || type == EntityType.MONEY || i + 1 == end) {
      return false;
    }
    if (ARTICLES.contains(words.text(i)) || isHalfTitle(words, i)) {
      return true;
    }
    if (type == EntityType.PERSON
        && (isHonorific(words, i) || greets(words, i) || leadsIn(words, i, end))) {
      return true;
    }
    if (Ranks.has(words.text(i))
        && (type == EntityType.PERSON || Lexicon.FIRST_NAMES.has(words.text(i + 1)))) {
      return true;
    }
    if (type == EntityType.PERSON && OWNERS.contains(words.text(i))) {
      return true;
    }
    if (type == EntityType.PERSON && isAdjective(words.text(i)) && Lexicon.ROLES.has(words.text(i))) {
      return true;
    }
    if (name.confidence() >= SURE) {
      return false;
    }
    if (type == EntityType.ORGANIZATION && isAdjective(words.text(i))) {
      return words.startsUpper(i + 1);
    }
    return type == EntityType.PERSON && Lexicon.ROLES.has(words.text(i));
  }

  /** "O" of the rank "W/O". */
  private static boolean isHalfTitle(ArticleWords words, int i) {
    return words.text(i).length() == 1 && i > 0 && words.text(i - 1).equals("/");
  }

  /** A seat before its holder, "Pro Tempore" of an office, what leads in another name. */
  private static boolean leadsIn(ArticleWords words, int i, int end) {
    String word = words.text(i);
    return LEADING_IN.contains(word)
        || (SEATS.contains(word) && i + 2 < end)
        || (word.equals("Pro") && words.text(i + 1).equals("Tempore"));
  }

  private static boolean greets(ArticleWords words, int i) {
    return GREETED.contains(words.folded(i)) && isMark(words.text(i + 1));
  }

  /** "Mr", but not "MS" before "Aney" or "Sultan" before "A. Al-Marshad", which are names. */
  private static boolean isHonorific(ArticleWords words, int i) {
    String word = words.text(i);
    String next = words.text(i + 1);
    boolean initials =
        word.equals(word.toUpperCase(Locale.ROOT)) && !next.equals(next.toUpperCase(Locale.ROOT));
    return Lexicon.HONORIFICS.has(word) && !initials && next.length() > 2;
  }

  /** "provincial" of "provincial Bureau of Roads"; not "al", "van", "eBay", "t-online". */
  private static boolean isAdjective(String word) {
    return word.length() > MAX_PARTICLE && word.chars().allMatch(Character::isLowerCase);
  }

  /**
   * Whether a name does not end in the word {@code i}; {@code name} is null if the name is too
   * short to lose more than marks.
   */
  private static boolean isTrailingJunk(ArticleWords words, int i, @Nullable Name name) {
    String word = words.text(i);
    boolean letters =
        name != null && name.type() == EntityType.PERSON && LETTERS.contains(word.replace(".", ""));
    return letters || isMark(word) || CLITICS.contains(words.folded(i));
  }

  private static boolean isMark(String word) {
    return word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0)) && !isNameSign(word);
  }

  /** "$", "%", and the plus of "Canal+". */
  private static boolean isNameSign(String word) {
    return Character.getType(word.charAt(0)) == Character.CURRENCY_SYMBOL
        || word.equals("%")
        || word.equals("+");
  }

  /** "PC" of "PC Nora Holm", not the "DC" of a city. */
  private static boolean isRank(ArticleWords words, int first, int end) {
    return end == first + 1
        && Ranks.has(words.text(first))
        && end < words.size()
        && words.startsUpper(end)
        && words.text(end).chars().anyMatch(Character::isLowerCase);
  }

  private static boolean isName(ArticleWords words, int first, int end, EntityType type) {
    boolean capital = !type.isEntity();
    boolean letter = false;
    for (int i = first; i < end; i++) {
      String word = words.text(i);
      capital |= word.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
      letter |= word.chars().anyMatch(Character::isLetterOrDigit);
    }
    boolean title = end == first + 1 && Lexicon.HONORIFICS.has(words.text(first));
    return letter && capital && !(type == EntityType.PERSON && title);
  }
}
