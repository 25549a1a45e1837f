// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.person;

import java.util.List;
import org.newsbeam.english.NameSuffixes;

/** Whether two names may be written of one person. */
public final class Likeness {

  /** A short form of a first name has at least this many of its letters: "Alex", "Vlad". */
  private static final int MIN_SHORT_FORM = 3;

  /** One letter more makes another name of it: "Martin" and "Martina". */
  private static final int MIN_LEFT_OUT = 2;

  /** A word in which a letter is left out or changes places has at least this many letters. */
  private static final int MIN_LEAVING_OUT = 6;

  private Likeness() {}

  /** Whether two full names may be of one person. */
  public static boolean isSame(PersonName one, PersonName other) {
    if (!suffixesAgree(one.suffix(), other.suffix())) {
      return false;
    }
    PersonName shorter = one.words().size() < other.words().size() ? one : other;
    PersonName longer = one.words().size() < other.words().size() ? other : one;
    return isSameLetters(one.words(), other.words())
        || holds(longer.words(), shorter.words())
        || isNicknamed(one, other)
        || isNicknamed(other, one)
        || (isSameWord(one.last(), other.last(), MIN_LEAVING_OUT)
            && isSameFirst(one.first(), other.first(), one.last().equals(other.last()))
            && isSameMiddle(longer.middle(), shorter.middle()));
  }

  /** Whether only the spaces or the order of the words differ. */
  private static boolean isSameLetters(List<String> one, List<String> other) {
    return letters(one) == letters(other)
        && (String.join("", one).equals(String.join("", other))
            || one.stream().sorted().toList().equals(other.stream().sorted().toList()));
  }

  private static int letters(List<String> words) {
    int letters = 0;
    for (String word : words) {
      letters += word.length();
    }
    return letters;
  }

  private static boolean suffixesAgree(String one, String other) {
    return one.equals(other)
        || (one.isEmpty() && NameSuffixes.isNumeral(other))
        || (other.isEmpty() && NameSuffixes.isNumeral(one));
  }

  /** Whether {@code shorter} is a run of words of {@code longer}: "López Obrador". */
  private static boolean holds(List<String> longer, List<String> shorter) {
    for (int i = 0; i + shorter.size() <= longer.size(); i++) {
      int different = 0;
      for (int j = 0; j < shorter.size() && different < 2; j++) {
        String there = longer.get(i + j);
        if (!there.equals(shorter.get(j))) {
          different += isMisspelt(there, shorter.get(j), MIN_LEAVING_OUT) ? 1 : 2;
        }
      }
      if (different < 2) {
        return true;
      }
    }
    return false;
  }

  /** "Shorty Smith", and "Shorty", of 'Joe "Shorty" Smith'. */
  private static boolean isNicknamed(PersonName named, PersonName other) {
    String nickname = named.nickname();
    return !nickname.isEmpty()
        && (other.whole().equals(nickname) || other.whole().equals(nickname + " " + named.last()));
  }

  private static boolean isSameFirst(String one, String other, boolean sameLast) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return one.equals(other)
        || (sameLast
            && (Nicknames.isSame(one, other)
                || isMisspelt(one, other, MIN_LEAVING_OUT)
                || (shorter.length() == 1 && longer.startsWith(shorter))
                || (shorter.length() >= MIN_SHORT_FORM
                    && longer.length() - shorter.length() >= MIN_LEFT_OUT
                    && longer.startsWith(shorter))));
  }

  /** Whether what {@code shorter} has between first and last name is also in {@code longer}. */
  private static boolean isSameMiddle(List<String> longer, List<String> shorter) {
    return shorter.isEmpty()
        || isInitialOf(longer.get(0), shorter.get(0))
        || shorter.stream().allMatch(word -> word.length() > 1 && longer.contains(word));
  }

  private static boolean isInitialOf(String one, String other) {
    return one.charAt(0) == other.charAt(0) && (one.length() == 1 || other.length() == 1);
  }

  private static boolean isSameWord(String one, String other, int minReplacing) {
    return one.equals(other) || isMisspelt(one, other, minReplacing);
  }

  /**
   * Whether two long words differ in one letter, other than the last one, which tells a woman from
   * a man ("Petrov", "Petrova") and one name from another ("Robert", "Roberts").
   *
   * @param minReplacing the fewest letters of words of which one has another letter in its place
   */
  public static boolean isMisspelt(String one, String two, int minReplacing) {
    int longest = Math.max(one.length(), two.length());
    int shortest = Math.min(one.length(), two.length());
    if (longest < MIN_LEAVING_OUT
        || longest - shortest > 1
        || one.charAt(one.length() - 1) != two.charAt(two.length() - 1)) {
      return false;
    }
    int begin = 0;
    while (begin < shortest && one.charAt(begin) == two.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shortest - begin
        && one.charAt(one.length() - 1 - end) == two.charAt(two.length() - 1 - end)) {
      end++;
    }
    int differing = longest - begin - end;
    boolean swapped =
        differing == 2
            && longest == shortest
            && one.charAt(begin) == two.charAt(begin + 1)
            && one.charAt(begin + 1) == two.charAt(begin);
    return swapped || (differing == 1 && (longest > shortest || shortest >= minReplacing));
  }
}
