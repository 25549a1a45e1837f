// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

/** How rare the words of a corpus are in it. */
final class Rarity {

  private final int[] articles = new int[WordCounts.PLACES];
  private final long all;

  Rarity(Iterable<WordCounts> counts) {
    long total = 0;
    for (WordCounts part : counts) {
      int begin = part.part() * WordCounts.PLACES_A_PART;
      System.arraycopy(part.articles(), 0, articles, begin, part.articles().length);
      total += part.all();
    }
    all = total;
  }

  /**
   * The inverse document frequency of a word: the logarithm of the articles for each that has it; 0
   * for one that a single article has, which nothing can share.
   */
  double of(int hash) {
    int having = articles[WordCounts.place(hash)];
    return having < 2 ? 0 : Math.log((all + 1.0) / having);
  }
}
