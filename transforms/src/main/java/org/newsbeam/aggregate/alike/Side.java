// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.fold.Partial;

/**
 * One side of a pair on its way to the other, or a thing that waits for such.
 *
 * @param at where it is to go: the place of a thing
 * @param other the place of the other thing of the pair; empty for the thing itself
 * @param thing the other thing, encoded, or the thing itself; null if it is still to be fetched
 * @param grounds what speaks for the pair: {@link #ENOUGH_GROUNDS} for a key that few things have,
 *     1 for one that many have
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Side(String at, String other, byte @Nullable [] thing, int grounds)
    implements Partial<Side> {

  /** With fewer a pair is no candidate. */
  static final int ENOUGH_GROUNDS = 2;

  private static final String ITSELF = "";

  static Side itself(String place, byte[] thing) {
    return new Side(place, ITSELF, thing, ENOUGH_GROUNDS);
  }

  static Side asking(String at, String other, int grounds) {
    return new Side(at, other, null, grounds);
  }

  boolean isItself() {
    return other.equals(ITSELF);
  }

  /** A thing sorts before the pairs that it is in. */
  @Override
  public String key() {
    return at + "\1" + other;
  }

  @Override
  public String group() {
    return at;
  }

  @Override
  public int weight() {
    return 2 + (thing == null ? 0 : thing.length) / 100;
  }

  @Override
  public Side merge(Side more) {
    return new Side(at, other, thing, Math.min(ENOUGH_GROUNDS, grounds + more.grounds));
  }
}
