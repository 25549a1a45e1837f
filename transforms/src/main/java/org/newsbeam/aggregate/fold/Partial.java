// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

/**
 * What some of the articles say about one thing, to be merged with what others say of it. Merging
 * is associative and commutative, so that the order in which articles come never shows.
 */
public interface Partial<P extends Partial<P>> {

  /** The thing it is about. */
  String key();

  /**
   * What decides the bucket: partials of one group are folded in one place, their keys in order. A
   * group is the key or a prefix of it.
   */
  default String group() {
    return key();
  }

  /** The bucket, of {@code buckets}, in which it is folded. */
  default int bucket(int buckets) {
    return Buckets.of(group(), buckets);
  }

  /** Roughly how much room it takes, in hundreds of bytes. */
  default int weight() {
    return 1;
  }

  /** What both say together. */
  P merge(P other);
}
