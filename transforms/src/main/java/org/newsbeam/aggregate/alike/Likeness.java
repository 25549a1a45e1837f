// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;

/** What makes two things of a kind alike. All that it gives depends on what it is given alone. */
public interface Likeness<T> extends Serializable {

  /**
   * Names {@code thing}, and says which one stands for a group: that whose place sorts first. No
   * two things have one place.
   */
  String place(T thing);

  /**
   * Two things can only be alike if they have one of these in common: a dozen at most, rare ones,
   * chosen in the same way in any thing, such as the smallest hashes of all of its parts.
   */
  Collection<Long> keys(T thing);

  /** Things that sort before {@code second} and share a key with it will be compared with it. */
  Comparison<T> with(T second);

  /** Compares one thing with many, so that what it takes is read off it once. */
  interface Comparison<T> {

    /** What {@code first} has in common with it, if that makes them alike. */
    Optional<Match> match(T first);
  }

  /**
   * How much alike two things are.
   *
   * @param similarity 0 to 1; of several that stand for a group a thing goes to the most similar
   * @param detail what else is to be known of the two, encoded by whoever reads it again
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Match(double similarity, byte[] detail) {}
}
