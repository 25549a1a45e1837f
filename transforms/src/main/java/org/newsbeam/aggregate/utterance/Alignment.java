// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What two utterances have in common, in order: a longest common subsequence of their words (Wagner
 * and Fischer, "The string-to-string correction problem", 1974).
 *
 * @param first the one
 * @param second the other
 * @param pairs the common words, each by its place in the one and in the other
 */
record Alignment(SpokenWords first, SpokenWords second, List<int[]> pairs) {

  static Alignment of(SpokenWords first, SpokenWords second) {
    int n = first.size();
    int m = second.size();
    Map<String, Integer> numbers = new HashMap<>();
    int[] ours = numbered(first, numbers);
    int[] others = numbered(second, numbers);
    int[][] longest = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      int[] here = longest[i];
      int[] below = longest[i + 1];
      for (int j = m - 1; j >= 0; j--) {
        here[j] = ours[i] == others[j] ? below[j + 1] + 1 : Math.max(below[j], here[j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (ours[i] == others[j]) {
        pairs.add(new int[] {i++, j++});
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return new Alignment(first, second, pairs);
  }

  /** Numbers are compared sooner than words: each word has its own. */
  private static int[] numbered(SpokenWords words, Map<String, Integer> numbers) {
    int[] numbered = new int[words.size()];
    for (int i = 0; i < numbered.length; i++) {
      numbered[i] = numbers.computeIfAbsent(words.folded().get(i), word -> numbers.size());
    }
    return numbered;
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
    return common(WordClass::isContent);
  }

  /** How many of these would not be said by everybody in such a case. */
  long own() {
    return common(WordClass::isOwn);
  }

  private long common(Predicate<String> is) {
    return pairs.stream().map(pair -> first.folded().get(pair[0])).filter(is).count();
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
   * Whether one says no where the other does not, or has another number, day or name, or the
   * opposite, between common words or at either end. Where much is left out, what is left out may
   * say no.
   */
  boolean contradicts() {
    return anyGap(new Contradiction(first, second)::between);
  }

  /** Whether a word that says something stands for another one, as in a form that is filled in. */
  boolean exchanges() {
    return anyGap(
        (i, toFirst, j, toSecond) -> {
          List<String> gone = content(first, i, toFirst);
          List<String> come = content(second, j, toSecond);
          return !gone.isEmpty()
              && !come.isEmpty()
              && gone.stream()
                  .noneMatch(word -> come.stream().anyMatch(c -> Spelling.alike(word, c)));
        });
  }

  private static List<String> content(SpokenWords words, int from, int to) {
    return words.folded().subList(from, to).stream().filter(WordClass::isContent).toList();
  }

  /** Of two stretches between common words. */
  private interface Gap {
    boolean is(int i, int toFirst, int j, int toSecond);
  }

  private boolean anyGap(Gap gap) {
    int i = 0;
    int j = 0;
    for (int p = 0; p <= pairs.size(); p++) {
      int toFirst = p < pairs.size() ? pairs.get(p)[0] : first.size();
      int toSecond = p < pairs.size() ? pairs.get(p)[1] : second.size();
      if (gap.is(i, toFirst, j, toSecond)) {
        return true;
      }
      i = toFirst + 1;
      j = toSecond + 1;
    }
    return false;
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
