// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.jspecify.annotations.Nullable;

/** The steps by which candidates meet, see {@link FindAlike}. */
final class Matching<T> implements Serializable {

  private static final long serialVersionUID = 1;

  private final Likeness<T> likeness;
  private final Coder<T> coder;

  Matching(Likeness<T> likeness, Coder<T> coder) {
    this.likeness = likeness;
    this.coder = coder;
  }

  void keys(T thing, Consumer<Key> keys) {
    Key.split(likeness.place(thing), likeness.keys(thing), keys);
  }

  void itself(T thing, Consumer<Side> parts) {
    parts.accept(Side.itself(likeness.place(thing), encode(thing)));
  }

  /** Sends each thing to those that were paired with it on enough grounds. */
  static void fetch(Iterable<Side> sorted, Consumer<Side> fetched) {
    Side itself = null;
    for (Side side : sorted) {
      if (side.isItself()) {
        itself = side;
      } else if (side.grounds() >= Side.ENOUGH_GROUNDS) {
        fetched.accept(
            new Side(side.other(), side.at(), met(itself, side).thing(), side.grounds()));
      }
    }
  }

  /** Compares each thing with those that were sent to it. */
  void match(Iterable<Side> sorted, Consumer<Edge> edges) {
    Side itself = null;
    Likeness.Comparison<T> second = null;
    for (Side side : sorted) {
      if (side.isItself()) {
        itself = side;
        second = null;
      } else {
        // Most things wait in vain: they are decoded when the first one comes.
        second = second == null ? likeness.with(decode(met(itself, side).thing())) : second;
        second
            .match(decode(side.thing()))
            .map(match -> new Edge(side.other(), side.at(), match.similarity(), match.detail()))
            .ifPresent(edges);
      }
    }
  }

  private static Side met(@Nullable Side itself, Side pair) {
    if (itself == null || !itself.at().equals(pair.at())) {
      throw new IllegalStateException("nothing waits at " + pair.at() + " for " + pair.other());
    }
    return itself;
  }

  private byte[] encode(T thing) {
    try {
      return CoderUtils.encodeToByteArray(coder, thing);
    } catch (CoderException e) {
      throw new IllegalStateException("cannot encode " + likeness.place(thing), e);
    }
  }

  private T decode(byte @Nullable [] bytes) {
    try {
      return CoderUtils.decodeFromByteArray(coder, bytes);
    } catch (CoderException e) {
      throw new IllegalStateException("cannot decode what was encoded by " + coder, e);
    }
  }
}
