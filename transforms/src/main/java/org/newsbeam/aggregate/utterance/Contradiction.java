// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.newsbeam.english.AbbreviationList;
import org.newsbeam.english.CalendarWords;

/**
 * Whether two stretches that stand at one place in two utterances say different things: one says no
 * and the other does not, or they have another number, day, name, or the opposite.
 *
 * @param one the words of the one
 * @param two those of the other
 */
record Contradiction(SpokenWords one, SpokenWords two) {

  /** Words that are left out or put in, if they are no more. */
  private static final int SHORT = 3;

  /** Letters that tell the months and the days apart, also where they are shortened. */
  private static final int CALENDAR_LETTERS = 3;

  /** Of the words from {@code i}, and those from {@code j}. */
  boolean between(int i, int toOne, int j, int toTwo) {
    boolean isShort = toOne - i <= SHORT && toTwo - j <= SHORT;
    return (isShort && negations(one, i, toOne) != negations(two, j, toTwo))
        || (isShort && anyOpposite(i, toOne, j, toTwo))
        || (any(one, i, toOne, WordClass::isNumber) && any(two, j, toTwo, WordClass::isNumber))
        || exclude(calendar(one, i, toOne), calendar(two, j, toTwo))
        || otherName(names(one, i, toOne), names(two, j, toTwo));
  }

  private static long negations(SpokenWords words, int from, int to) {
    return words.folded().subList(from, to).stream().filter(WordClass::isNegation).count();
  }

  private static boolean any(SpokenWords words, int from, int to, Predicate<String> is) {
    return words.folded().subList(from, to).stream().anyMatch(is);
  }

  private boolean anyOpposite(int i, int toOne, int j, int toTwo) {
    List<String> others = two.folded().subList(j, toTwo);
    return one.folded().subList(i, toOne).stream()
        .anyMatch(word -> others.stream().anyMatch(other -> Opposites.are(word, other)));
  }

  /** The months and days of a stretch; "may" and "sat" are such with a capital only. */
  private static List<String> calendar(SpokenWords words, int from, int to) {
    List<String> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String word = words.folded().get(i);
      if (words.beginsUpper(i) && isCalendar(word)) {
        found.add(word.substring(0, Math.min(word.length(), CALENDAR_LETTERS)));
      }
    }
    return found;
  }

  private static boolean isCalendar(String word) {
    String plain = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return CalendarWords.isMonth(word)
        || CalendarWords.isWeekday(word)
        || CalendarWords.isMonth(plain)
        || CalendarWords.isWeekday(plain);
  }

  private static boolean exclude(List<String> days, List<String> others) {
    return !days.isEmpty() && !others.isEmpty() && days.stream().noneMatch(others::contains);
  }

  private static boolean otherName(List<String> names, List<String> others) {
    return !names.isEmpty()
        && !others.isEmpty()
        && names.stream()
            .noneMatch(name -> others.stream().anyMatch(other -> Spelling.alike(name, other)))
        && !Spelling.isShort(names, others)
        && !Spelling.isShort(others, names);
  }

  /** Its words with a capital that no sentence gives; none where an editor put a name in. */
  private static List<String> names(SpokenWords words, int from, int to) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String written = words.written().get(i);
      if (written.contains("[") || written.contains("]")) {
        return List.of();
      }
      if (words.beginsUpper(i) && !words.beginsSentence(i) && isName(words, i)) {
        names.add(words.folded().get(i));
      }
    }
    return names;
  }

  private static boolean isName(SpokenWords words, int i) {
    String written = words.written().get(i).replaceAll("[^\\p{L}]", "");
    return WordClass.isContent(words.folded().get(i))
        && !isCalendar(words.folded().get(i))
        && !AbbreviationList.isLeading(written);
  }
}
