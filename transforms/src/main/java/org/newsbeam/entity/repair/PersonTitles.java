// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.Locale;
import java.util.Set;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/**
 * What stands before or behind a person's name and is no part of it: honorifics, seats, letters.
 */
final class PersonTitles {

  /** What no place begins with. */
  private static final Set<String> TITLES = Set.of("Mr", "Mrs", "Ms", "Dr", "Sir", "Dame");

  /** Whom a letter greets before its first words: "SIR – Nora Holm says". */
  private static final Set<String> GREETED = Set.of("sir", "sirs", "madam");

  /** What leads in another name of the same person, and the end of "Pro Tempore". */
  private static final Set<String> LEADING_IN = Set.of("née", "nee", "aka", "Tempore");

  /** Seats in parliaments, before a full name. */
  private static final Set<String> SEATS =
      Set.of("MP", "MNA", "MPA", "MLA", "MLC", "MEP", "MSP", "MEC", "YB", "TD");

  /** What stands before "Sri" in a title. */
  private static final Set<String> TAN = Set.of("Tan", "Puan", "Toh", "Dato", "Datuk");

  /** What members of parties are called, before a full name. */
  private static final Set<String> PARTIES =
      Set.of("Democrat", "Republican", "Libertarian", "Conservative", "Liberal", "Socialist");

  /** Letters behind a person's name for a seat, an honour or a degree. */
  private static final Set<String> LETTERS =
      Set.of(
          "MP MSP MEP AM MS MLA TD QC KC SC OBE MBE CBE KBE DBE CMG PhD MD DPhil MA BA FRS FRCS"
              .concat(" FRCP RN JP Esq DL CPA DDS DVM LLB")
              .split(" "));

  private PersonTitles() {}

  /**
   * Whether they show that a name is a person's, whatever the model says: "Dame Nora Holm" is no
   * place, "her lawyer, Nora Holm SC" no body.
   */
  static boolean areOf(ArticleWords words, Name name) {
    boolean titled =
        name.type() == EntityType.LOCATION
            && name.length() > 1
            && isPlain(words.text(name.first()));
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

  /** Whether the word {@code i} of a name that ends before {@code end} is none of the person's. */
  static boolean leads(ArticleWords words, int i, int end) {
    boolean party = end - i > 2 && PARTIES.contains(words.text(i));
    return party || isHonorific(words, i) || greets(words, i) || leadsIn(words, i, end);
  }

  /** Whether the word stands for a seat, an honour or a degree behind a name. */
  static boolean isLetters(String word) {
    return LETTERS.contains(word.replace(".", ""));
  }

  /** "TD" of "the Cork North-West TD": whoever sits for a place. */
  static boolean isSeat(String word) {
    return SEATS.contains(word);
  }

  /** "O" of the rank "W/O". */
  static boolean isHalf(ArticleWords words, int i) {
    return words.text(i).length() == 1 && i > 0 && words.text(i - 1).equals("/");
  }

  /** A seat before its holder, "Pro Tempore" of an office, what leads in another name. */
  private static boolean leadsIn(ArticleWords words, int i, int end) {
    String word = words.text(i);
    return LEADING_IN.contains(word)
        || (isTanSri(words, i) && i + 1 < end)
        || (SEATS.contains(word) && i + 2 < end)
        || (word.equals("Pro") && words.text(i + 1).equals("Tempore"));
  }

  private static boolean isPlain(String word) {
    return TITLES.contains(word.replace(".", ""));
  }

  /** "Tan Sri", of which neither word alone is a title. */
  private static boolean isTanSri(ArticleWords words, int i) {
    boolean first = TAN.contains(words.text(i)) && words.text(i + 1).equals("Sri");
    return first || (words.text(i).equals("Sri") && i > 0 && TAN.contains(words.text(i - 1)));
  }

  private static boolean greets(ArticleWords words, int i) {
    return GREETED.contains(words.folded(i)) && NameMarks.isMark(words.text(i + 1));
  }

  /** "Mr", but not "MS" before "Aney" or "Sultan" before "A. Al-Marshad", which are names. */
  private static boolean isHonorific(ArticleWords words, int i) {
    String word = words.text(i);
    String next = words.text(i + 1);
    boolean initials =
        word.equals(word.toUpperCase(Locale.ROOT)) && !next.equals(next.toUpperCase(Locale.ROOT));
    boolean behind = next.length() > 2 || Lexicon.HONORIFICS.has(next) || isPlain(word);
    return Lexicon.HONORIFICS.has(word) && !initials && behind;
  }
}
