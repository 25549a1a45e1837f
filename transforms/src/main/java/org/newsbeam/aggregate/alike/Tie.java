// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import org.newsbeam.aggregate.fold.Partial;

/**
 * What a thing is told by one that is like it.
 *
 * @param at the place of the thing that is told
 * @param from the place of the other
 * @param state what the other is
 * @param similarity how much alike they are, 0 to 1
 * @param detail what else is to be known of the two
 * @param compared whether the two were compared, and not the other with an equal of the thing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Tie(String at, String from, State state, double similarity, byte[] detail, boolean compared)
    implements Partial<Tie> {

  /** What a thing is to the one it tells. */
  enum State {
    /** Neither of a group nor the first of one yet. */
    OPEN,
    /** The one that stands for a group. */
    LEAD,
    /** Of the group of the thing that is told. */
    MEMBER
  }

  private static final Comparator<Tie> ORDER =
      Comparator.comparing(Tie::compared)
          .reversed()
          .thenComparing(Comparator.comparingDouble(Tie::similarity).reversed())
          .thenComparing(Tie::detail, Arrays::compare);

  static void split(Edge edge, Consumer<Tie> ties) {
    ties.accept(
        new Tie(edge.first(), edge.second(), State.OPEN, edge.similarity(), edge.detail(), true));
    ties.accept(
        new Tie(edge.second(), edge.first(), State.OPEN, edge.similarity(), edge.detail(), true));
  }

  /** The answer to this tie. */
  Tie back(State own) {
    return new Tie(from, at, own, similarity, detail, compared);
  }

  /** The same for a thing that is equal to the one that is told. */
  Tie at(String equal) {
    return new Tie(equal, from, state, similarity, detail, false);
  }

  @Override
  public String key() {
    return at + "\1" + from;
  }

  @Override
  public String group() {
    return at;
  }

  @Override
  public int weight() {
    return 2 + detail.length / 100;
  }

  /** {@inheritDoc} Several equals may tell of one lead: which is kept is no matter of luck. */
  @Override
  public Tie merge(Tie other) {
    return ORDER.compare(this, other) <= 0 ? this : other;
  }
}
