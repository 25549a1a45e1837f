// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What two utterances have in common, in order: a longest common subsequence of their words (Wagner
 * and Fischer, "The string-to-string correction problem", 1974).
 *
 * @param first the one
 * @param second the other
 * @param pairs the common words, each by its place in the one and in the other
 */
record Alignment(SpokenWords first, SpokenWords second, List<int[]> pairs) {

  /** Words that are left out or put in, if they are no more. */
  private static final int SHORT = 3;

  static Alignment of(SpokenWords first, SpokenWords second) {
    int n = first.size();
    int m = second.size();
    int[][] longest = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        longest[i][j] =
            first.folded().get(i).equals(second.folded().get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (first.folded().get(i).equals(second.folded().get(j))) {
        pairs.add(new int[] {i++, j++});
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return new Alignment(first, second, pairs);
  }

  int shorter() {
    return Math.min(first.size(), second.size());
  }

  /** How much of the shorter one is in the longer one, 0 to 1. */
  double containment() {
    return shorter() == 0 ? 0 : (double) pairs.size() / shorter();
  }

  /** The share of all words that are common: Dice's coefficient, 0 to 1. */
  double similarity() {
    int all = first.size() + second.size();
    return all == 0 ? 0 : 2.0 * pairs.size() / all;
  }

  /** How many common words say something by themselves. */
  long content() {
    return pairs.stream().filter(pair -> first.isContent(pair[0])).count();
  }

  /** How many common words stand in runs of at least {@code length} in both. */
  int inRuns(int length) {
    int inRuns = 0;
    int run = 0;
    for (int p = 0; p < pairs.size(); p++) {
      boolean goesOn =
          p > 0
              && pairs.get(p)[0] == pairs.get(p - 1)[0] + 1
              && pairs.get(p)[1] == pairs.get(p - 1)[1] + 1;
      run = goesOn ? run + 1 : 1;
      inRuns += run == length ? length : run > length ? 1 : 0;
    }
    return inRuns;
  }

  /**
   * Whether one says no where the other does not, or another number, between common words or at
   * either end. Where much is left out, what is left out may say no.
   */
  boolean contradicts() {
    int i = 0;
    int j = 0;
    for (int p = 0; p <= pairs.size(); p++) {
      int toFirst = p < pairs.size() ? pairs.get(p)[0] : first.size();
      int toSecond = p < pairs.size() ? pairs.get(p)[1] : second.size();
      if (contradicts(i, toFirst, j, toSecond)) {
        return true;
      }
      i = toFirst + 1;
      j = toSecond + 1;
    }
    return false;
  }

  /** Of the words of the first one from {@code i}, and those of the second from {@code j}. */
  private boolean contradicts(int i, int toFirst, int j, int toSecond) {
    long ofFirst = IntStream.range(i, toFirst).filter(first::isNegation).count();
    long ofSecond = IntStream.range(j, toSecond).filter(second::isNegation).count();
    boolean isShort = toFirst - i <= SHORT && toSecond - j <= SHORT;
    return (isShort && ofFirst != ofSecond)
        || (IntStream.range(i, toFirst).anyMatch(first::isNumber)
            && IntStream.range(j, toSecond).anyMatch(second::isNumber));
  }

  /** How the second one differs: {@code [-gone-]} and {@code {+come+}} among common words. */
  String difference() {
    StringBuilder told = new StringBuilder();
    int i = 0;
    int j = 0;
    for (int p = 0; p <= pairs.size(); p++) {
      int toFirst = p < pairs.size() ? pairs.get(p)[0] : first.size();
      int toSecond = p < pairs.size() ? pairs.get(p)[1] : second.size();
      add(told, "[-", words(first, i, toFirst), "-]");
      add(told, "{+", words(second, j, toSecond), "+}");
      if (p < pairs.size()) {
        add(told, "", second.written().get(toSecond), "");
      }
      i = toFirst + 1;
      j = toSecond + 1;
    }
    return told.toString();
  }

  private static String words(SpokenWords words, int from, int to) {
    return from >= to
        ? ""
        : String.join(
            " ", words.written().subList(from, to).stream().filter(w -> !w.isEmpty()).toList());
  }

  private static void add(StringBuilder told, String before, String words, String after) {
    if (!words.isEmpty()) {
      told.append(told.isEmpty() ? "" : " ").append(before).append(words).append(after);
    }
  }
}
