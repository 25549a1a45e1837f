// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import org.newsbeam.aggregate.fold.Partial;

/**
 * In how many articles the words of one part of the table are.
 *
 * @param part which part
 * @param articles by the place of the word in the part; other words may have the same place
 * @param all how many articles were counted, in part 0; 0 in the others
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WordCounts(int part, int[] articles, long all) implements Partial<WordCounts> {

  /** Words of a larger corpus share places, and count as a little less rare than they are. */
  static final int PLACES = 1 << 18;

  static final int PARTS = 64;
  static final int PLACES_A_PART = PLACES / PARTS;

  /** Where in the whole table a word is counted. */
  static int place(int hash) {
    return (hash ^ hash >>> 14) & PLACES - 1;
  }

  @Override
  public String key() {
    return Integer.toString(part);
  }

  @Override
  public WordCounts merge(WordCounts other) {
    int[] sum = articles.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.articles[i];
    }
    return new WordCounts(part, sum, all + other.all);
  }
}
