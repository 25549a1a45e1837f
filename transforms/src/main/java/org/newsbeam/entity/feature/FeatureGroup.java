// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import java.util.Set;

/** Kinds of features of the name model, which can be left out to see what they bring. */
public enum FeatureGroup {
  /** How a word and its neighbours are written: capitals, digits, signs. */
  SHAPES(1),
  /** The beginning and ending of a word, and the endings of its neighbours. */
  AFFIXES(2),
  /** Two words or forms beside one another. */
  PAIRS(4),
  /** The classes of the words around, learned from plain text. */
  CLUSTERS(8),
  /** Countries, cities, languages and currencies, and words that stand beside names. */
  LISTS(16),
  /** How capitals in the sentence are to be read. */
  CAPITALS(32),
  /** What the rest of the article tells of a word. */
  ARTICLE(64);

  private final int bit;

  FeatureGroup(int bit) {
    this.bit = bit;
  }

  /** A bit for each of {@code groups}. */
  public static int bits(Set<FeatureGroup> groups) {
    int bits = 0;
    for (FeatureGroup group : groups) {
      bits |= group.bit;
    }
    return bits;
  }

  /** Whether {@code bits}, see {@link #bits}, hold this group. */
  public boolean isIn(int bits) {
    return (bits & bit) != 0;
  }
}
