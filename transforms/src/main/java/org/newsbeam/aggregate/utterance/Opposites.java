// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbeam.english.WordList;

/** Words that reverse what is said where one stands for the other: "rise" and "fall". */
final class Opposites {

  /** What makes an opposite of a word: "unsafe", "disagree", "impossible". */
  private static final Set<String> PREFIXES = Set.of("un", "in", "im", "il", "ir", "dis", "non");

  private static final int SHORTEST_STEM = 4;

  /** On which side of which line a word stands. */
  private record Side(int line, int side) {}

  private static final Map<String, List<Side>> SIDES = read();

  private Opposites() {}

  /** Whether two folded words exclude each other. */
  static boolean are(String one, String other) {
    return denies(one, other)
        || denies(other, one)
        || SIDES.getOrDefault(one, List.of()).stream()
            .anyMatch(
                side ->
                    SIDES.getOrDefault(other, List.of()).stream()
                        .anyMatch(met -> met.line() == side.line() && met.side() != side.side()));
  }

  private static boolean denies(String word, String stem) {
    return stem.length() >= SHORTEST_STEM
        && word.endsWith(stem)
        && PREFIXES.contains(word.substring(0, word.length() - stem.length()));
  }

  private static Map<String, List<Side>> read() {
    Map<String, List<Side>> sides = new HashMap<>();
    List<String> lines = WordList.lines(Opposites.class, "opposites.txt");
    for (int line = 0; line < lines.size(); line++) {
      String[] words = lines.get(line).split(" / ", -1);
      for (int side = 0; side < words.length; side++) {
        for (String word : SpokenWords.of(words[side]).folded()) {
          sides.computeIfAbsent(word, none -> new ArrayList<>()).add(new Side(line, side));
        }
      }
    }
    return sides;
  }
}
