// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.fold.Partial;

/**
 * One side of a pair on its way to the other, or a thing that waits for such.
 *
 * @param at where it is to go: the place of a thing
 * @param other the place of the other thing of the pair; empty for the thing itself
 * @param thing the other thing, encoded, or the thing itself; null if it is still to be fetched
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Side(String at, String other, byte @Nullable [] thing) implements Partial<Side> {

  private static final String ITSELF = "";

  static Side itself(String place, byte[] thing) {
    return new Side(place, ITSELF, thing);
  }

  static Side asking(String at, String other) {
    return new Side(at, other, null);
  }

  boolean isItself() {
    return other.equals(ITSELF);
  }

  static void split(Side side, Consumer<Side> parts) {
    parts.accept(side);
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
    return this;
  }
}
