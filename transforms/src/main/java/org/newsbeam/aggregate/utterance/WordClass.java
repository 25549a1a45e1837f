// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.util.Set;

/** What folded words do in an utterance. */
final class WordClass {

  /** Words that any two utterances have in common. */
  private static final Set<String> FUNCTION =
      words(
          "a an the this that these those it its he she they we i you him her them us me my your"
              + " his our their who what which there here is are was were be been being am do"
              + " does did done has have had having will would can could should shall may might"
              + " must not no and or but if so as than then of in on at to for from by with about"
              + " into over up out just very all any some more most also too when how why where"
              + " because get got go going s t 1 thing things think know say said really");

  private static final Set<String> NEGATIONS =
      words("not no never nobody nothing without neither nor none nowhere hardly");

  /** Amounts and ages that are not told in digits. */
  private static final Set<String> AMOUNTS =
      words(
          "half quarter dozen dozens hundred hundreds thousands millions billions"
              + " teens twenties thirties forties fifties sixties seventies eighties nineties");

  private WordClass() {}

  private static Set<String> words(String words) {
    return Set.of(words.split(" ", -1));
  }

  /** Whether it says something by itself. */
  static boolean isContent(String word) {
    return !FUNCTION.contains(word);
  }

  /** Whether it says something that is not said by everybody in such a case. */
  static boolean isOwn(String word) {
    return isContent(word) && !StockWords.has(word);
  }

  /** Whether it turns what is said into its opposite. */
  static boolean isNegation(String word) {
    return NEGATIONS.contains(word);
  }

  /** Whether it is a number, the place in an order, or an amount. */
  static boolean isNumber(String word) {
    return word.chars().anyMatch(Character::isDigit) || AMOUNTS.contains(word);
  }
}
