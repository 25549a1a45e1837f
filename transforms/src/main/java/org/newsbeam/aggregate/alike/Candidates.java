// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes pairs of the things that share a key. Of a few each is paired with each. A key of many,
 * such as a sentence that ten thousand articles print, costs no more than a few pairs a thing: each
 * is paired with those beside it, which share more keys with it than others do, and with the one
 * that would stand for them all. Such a pair may have no more in common than that sentence: it is a
 * candidate if another key brings the two together too.
 */
final class Candidates {

  /** Twelve give 66 pairs. */
  private static final int EACH_WITH_EACH = 12;

  private static final int BESIDE = 3;

  private Candidates() {}

  /**
   * Gives each pair of a key once; other keys may give it again.
   *
   * @param sorted keys in the order of {@link Key#key}
   */
  static void pair(Iterable<Key> sorted, Consumer<Side> pairs) {
    List<Key> same = new ArrayList<>();
    for (Key key : sorted) {
      if (!same.isEmpty() && same.get(0).value() != key.value()) {
        finish(same, pairs);
        same.clear();
      }
      same.add(key);
    }
    finish(same, pairs);
  }

  private static void finish(List<Key> same, Consumer<Side> pairs) {
    boolean few = same.size() <= EACH_WITH_EACH;
    int reach = few ? same.size() : BESIDE;
    int grounds = few ? Side.ENOUGH_GROUNDS : 1;
    for (int i = 0; i < same.size(); i++) {
      for (int j = i + 1; j < Math.min(same.size(), i + 1 + reach); j++) {
        pair(same.get(i), same.get(j), grounds, pairs);
      }
    }
    if (!few) {
      Key first = Collections.min(same, Comparator.comparing(Key::place));
      int at = same.indexOf(first);
      for (int i = 0; i < same.size(); i++) {
        if (Math.abs(i - at) > BESIDE) {
          pair(first, same.get(i), grounds, pairs);
        }
      }
    }
  }

  private static void pair(Key one, Key other, int ofKey, Consumer<Side> pairs) {
    int grounds = one.only() || other.only() ? Side.ENOUGH_GROUNDS : ofKey;
    int order = one.place().compareTo(other.place());
    if (order < 0) {
      pairs.accept(Side.asking(one.place(), other.place(), grounds));
    } else if (order > 0) {
      pairs.accept(Side.asking(other.place(), one.place(), grounds));
    }
  }
}
