// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsbeam.english.WordList;

/**
 * The words of formulas: condolences, thanks, what a club says after a match and a company after a
 * complaint. Two people who say no more than these have not said the same thing: both said what is
 * said.
 */
final class StockWords {

  private static final Set<String> WORDS =
      WordList.words(StockWords.class, "stock-words.txt").stream()
          .map(WordFolding::spelling)
          .collect(Collectors.toUnmodifiableSet());

  /** What a word of the list may end in, and what then stands in the list. */
  private static final List<String> ENDINGS = List.of("s", "ed", "d", "ing", "ly");

  private StockWords() {}

  /** Whether a folded word is one, or a form of one. */
  static boolean has(String word) {
    return WORDS.contains(word)
        || ENDINGS.stream()
            .filter(ending -> word.endsWith(ending))
            .map(ending -> word.substring(0, word.length() - ending.length()))
            .anyMatch(stem -> WORDS.contains(stem));
  }
}
