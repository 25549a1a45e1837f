// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Some of the words of a text. All overlaps are counted in words, never in chars. */
public final class WordSet {

  /** No words. */
  public static final WordSet NONE = new WordSet(new BitSet());

  private final BitSet words;

  private WordSet(BitSet words) {
    this.words = words;
  }

  /** The words from index {@code from} up to but without {@code to}. */
  static WordSet range(int from, int to) {
    BitSet range = new BitSet();
    range.set(from, to);
    return new WordSet(range);
  }

  /** The words that are in any of these. */
  public static WordSet union(Collection<WordSet> sets) {
    BitSet all = new BitSet();
    sets.forEach(set -> all.or(set.words));
    return new WordSet(all);
  }

  /** These words and those. */
  public WordSet and(WordSet others) {
    BitSet all = (BitSet) words.clone();
    all.or(others.words);
    return new WordSet(all);
  }

  /** These words without those. */
  public WordSet without(WordSet others) {
    BitSet left = (BitSet) words.clone();
    left.andNot(others.words);
    return new WordSet(left);
  }

  /** The words that are in both. */
  public WordSet shared(WordSet others) {
    BitSet both = (BitSet) words.clone();
    both.and(others.words);
    return new WordSet(both);
  }

  /** Whether at least half of these words are among those. So it is where there are none. */
  public boolean isHalfIn(WordSet others) {
    return 2 * shared(others).size() >= size();
  }

  /** How many words there are. */
  public int size() {
    return words.cardinality();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The indexes of the words, ascending. */
  IntStream indexes() {
    return words.stream();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WordSet set && set.words.equals(words);
  }

  @Override
  public int hashCode() {
    return words.hashCode();
  }

  @Override
  public String toString() {
    return words.toString();
  }
}
