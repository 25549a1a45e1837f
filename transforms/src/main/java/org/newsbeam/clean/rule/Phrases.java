// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.clean.paragraph.Paragraph;

/** The patterns of one rule, found by a word that a paragraph must begin with or hold. */
final class Phrases {

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final Map<String, List<Phrase>> byFloatingWord = new HashMap<>();
  private final List<Phrase> others = new ArrayList<>();

  private Phrases() {}

  static Phrases parse(List<String> written) {
    Phrases phrases = new Phrases();
    for (String line : written) {
      Phrase phrase = Phrase.parse(line);
      if (phrase.firstWords().isEmpty() && phrase.floatingWords().isEmpty()) {
        phrases.others.add(phrase);
      }
      for (String word : phrase.floatingWords()) {
        phrases.byFloatingWord.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase);
      }
      for (String word : phrase.firstWords()) {
        phrases.byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase);
      }
    }
    return phrases;
  }

  /** Whether one of the patterns matches. */
  boolean match(Paragraph paragraph) {
    List<String> words = paragraph.words();
    List<Phrase> likely =
        words.isEmpty() ? List.of() : byFirstWord.getOrDefault(words.get(0), List.of());
    return anyMatches(likely, paragraph)
        || anyMatches(others, paragraph)
        || anyFloats(words, paragraph);
  }

  private boolean anyFloats(List<String> words, Paragraph paragraph) {
    if (byFloatingWord.isEmpty()) {
      return false;
    }
    for (String word : words) {
      if (anyMatches(byFloatingWord.getOrDefault(word, List.of()), paragraph)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyMatches(List<Phrase> phrases, Paragraph paragraph) {
    for (int i = 0; i < phrases.size(); i++) { // an iterator would cost more than most tests
      if (phrases.get(i).matches(paragraph)) {
        return true;
      }
    }
    return false;
  }
}
