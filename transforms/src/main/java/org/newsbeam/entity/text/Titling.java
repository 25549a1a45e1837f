// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which sentences of an article are written in capitals, or with a capital at nearly every word, so
 * that capitals say nothing of names in them; and which words the others show to be no names.
 */
public final class Titling {

  /** Shorter words keep their small letters in a Title-Case Headline. */
  private static final int LONG_WORD = 4;

  /** Names alone make a short sentence look titled. */
  private static final int MIN_LONG_WORDS = 4;

  private final boolean[] titled;
  private final Set<String> lowerCase = new HashSet<>();

  /**
   * Looks at all sentences of an article.
   *
   * @param words its words
   * @param folded the same in lower case
   * @param firstOfSentence the index of the first word of each sentence, and behind the last
   */
  Titling(List<NameWord> words, List<String> folded, int[] firstOfSentence) {
    titled = new boolean[firstOfSentence.length - 1];
    for (int s = 0; s < titled.length; s++) {
      int first = firstOfSentence[s];
      int end = firstOfSentence[s + 1];
      titled[s] = isTitled(words.subList(first, end));
      for (int i = first; i < end && !titled[s]; i++) {
        if (words.get(i).startsLower()) {
          lowerCase.add(folded.get(i));
        }
      }
    }
  }

  /** Whether {@code sentence} is written in capitals or in Title Case. */
  public boolean isTitled(int sentence) {
    return titled[sentence];
  }

  /** Whether the article writes {@code word}, given in lower case, without a capital elsewhere. */
  public boolean isSeenLower(String word) {
    return lowerCase.contains(word);
  }

  private static boolean isTitled(List<NameWord> sentence) {
    int counted = 0;
    int upper = 0;
    boolean small = false;
    for (NameWord word : sentence) {
      small = small || hasSmallLetter(word.text());
      if (word.text().length() >= LONG_WORD && (word.startsUpper() || word.startsLower())) {
        counted++;
        upper += word.startsUpper() ? 1 : 0;
      }
    }
    return small ? counted >= MIN_LONG_WORDS && upper * 10 >= counted * 9 : counted > 1;
  }

  private static boolean hasSmallLetter(String word) {
    for (int i = 0; i < word.length(); i = word.offsetByCodePoints(i, 1)) {
      if (Character.isLowerCase(word.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
