// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair.part;

import java.util.HashSet;
import java.util.Set;
import org.newsbeam.entity.text.ArticleWords;

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

  /** Looks at all sentences of an article. */
  public Titling(ArticleWords words) {
    titled = new boolean[words.sentences()];
    for (int s = 0; s < titled.length; s++) {
      titled[s] = isTitled(words, words.firstOf(s), words.endOf(s));
      if (!titled[s]) {
        for (int i = words.firstOf(s); i < words.endOf(s); i++) {
          if (words.startsLower(i)) {
            lowerCase.add(words.folded(i));
          }
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

  private static boolean isTitled(ArticleWords words, int first, int end) {
    int counted = 0;
    int upper = 0;
    boolean small = false;
    for (int i = first; i < end; i++) {
      String word = words.text(i);
      small = small || hasSmallLetter(word);
      if (word.length() >= LONG_WORD && (words.startsUpper(i) || words.startsLower(i))) {
        counted++;
        upper += words.startsUpper(i) ? 1 : 0;
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
