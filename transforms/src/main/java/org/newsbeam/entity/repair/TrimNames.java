// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.List;
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

  private static final Set<String> CLITICS = Set.of("'s", "'");

  /** A model that is so sure knows better: "afrol News". */
  private static final double SURE = 0.9;

  /** Longer than any article or preposition with which names begin. */
  private static final int MAX_PARTICLE = 4;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    List<Name> trimmed = new ArrayList<>();
    for (Name found : names) {
      Name name = PersonTitles.areOf(words, found) ? found.withType(EntityType.PERSON) : found;
      int first = name.first();
      int end = name.end();
      while (first < end && isLeadingJunk(words, first, end, name)) {
        first++;
      }
      while (end > first
          && isTrailingJunk(words, end - 1, end - first > 2 || isPlace(name) ? name : null)) {
        end--;
      }
      if (first < end && isName(words, first, end, name.type()) && !isRank(words, first, end)) {
        trimmed.add(name.withWords(first, end));
      }
    }
    return trimmed;
  }

  private static boolean isPlace(Name name) {
    return name.type() == EntityType.LOCATION;
  }

  private static boolean isLeadingJunk(ArticleWords words, int i, int end, Name name) {
    EntityType type = name.type();
    boolean mark = NameMarks.isMark(words.text(i)) || CLITICS.contains(words.folded(i));
    if (mark && type != EntityType.MONEY) {
      return true;
    }
    if (type == EntityType.DATE || type == EntityType.MONEY || i + 1 == end) {
      return false;
    }
    if (ARTICLES.contains(words.text(i)) || PersonTitles.isHalf(words, i)) {
      return true;
    }
    if (type == EntityType.PERSON && PersonTitles.leads(words, i, end)) {
      return true;
    }
    if (Ranks.has(words.text(i))
        && (type == EntityType.PERSON || Lexicon.FIRST_NAMES.has(words.text(i + 1)))) {
      return true;
    }
    if (type == EntityType.PERSON && OWNERS.contains(words.text(i))) {
      return true;
    }
    if (type == EntityType.PERSON
        && isAdjective(words.text(i))
        && Lexicon.ROLES.has(words.text(i))) {
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
        name != null && name.type() == EntityType.PERSON && PersonTitles.isLetters(word);
    boolean seat = name != null && name.type() != EntityType.PERSON && PersonTitles.isSeat(word);
    return letters || seat || NameMarks.isMark(word) || CLITICS.contains(words.folded(i));
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
