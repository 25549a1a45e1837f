// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.newsbeam.entity.feature.WordClusters;

/** How often each word came, and before which others, sentence by sentence. */
final class WordCounts {

  /** What stands before the first word of a sentence and after its last one. */
  private static final int BOUNDARY = 0;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final PairCounts pairs = new PairCounts();
  private int[] counts = new int[1 << 16];
  private long tokens;

  WordCounts() {
    words.add("");
  }

  /** Adds a sentence, its words as {@link WordClusters} looks them up. */
  void add(List<String> sentence) {
    int before = BOUNDARY;
    for (String word : sentence) {
      int id = id(word);
      count(before, id);
      before = id;
    }
    count(before, BOUNDARY);
    tokens += sentence.size();
  }

  private void count(int first, int second) {
    counts[second]++;
    pairs.add(first, second, 1);
  }

  private int id(String word) {
    Integer known = ids.get(word);
    if (known != null) {
      return known;
    }
    int id = words.size();
    ids.put(word, id);
    words.add(word);
    if (id == counts.length) {
      counts = Arrays.copyOf(counts, 2 * id);
    }
    return id;
  }

  /** How many words were added, each time counted. */
  long tokens() {
    return tokens;
  }

  /** How many different words came {@code minCount} times or more. */
  int atLeast(int minCount) {
    return (int) IntStream.range(1, words.size()).filter(id -> isKept(id, minCount)).count();
  }

  /** The file of the classes has spaces between words. */
  private boolean isKept(int id, int minCount) {
    return counts[id] >= minCount && words.get(id).chars().noneMatch(Character::isWhitespace);
  }

  /** The words that came {@code minCount} times or more, and their neighbours. */
  WordGraph graph(int minCount) {
    List<Integer> frequent =
        IntStream.range(1, words.size())
            .filter(id -> isKept(id, minCount))
            .boxed()
            .sorted(Comparator.comparingInt((Integer id) -> -counts[id]).thenComparing(words::get))
            .toList();
    int[] ranks = new int[words.size()];
    Arrays.fill(ranks, frequent.size());
    for (int rank = 0; rank < frequent.size(); rank++) {
      ranks[frequent.get(rank)] = rank;
    }
    ranks[BOUNDARY] = frequent.size() + 1;
    PairCounts ranked = new PairCounts();
    pairs.forEach((first, second, n) -> ranked.add(ranks[first], ranks[second], n));
    return WordGraph.of(frequent.stream().map(words::get).toList(), ranked);
  }
}
