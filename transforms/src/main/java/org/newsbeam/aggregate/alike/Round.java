// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a thing does when it has heard from all that are like it, see {@link Stars}. */
final class Round {

  /** The most similar; of several the one that sorts first. */
  static final Comparator<Tie> BEST =
      Comparator.comparingDouble(Tie::similarity).reversed().thenComparing(Tie::from);

  private Round() {}

  /**
   * Tells each thing that it is tied to what it is now.
   *
   * @param sorted ties in the order of their keys
   */
  static void play(Iterable<Tie> sorted, Consumer<Tie> answers) {
    each(sorted, ties -> answer(ties, answers));
  }

  private static void answer(List<Tie> ties, Consumer<Tie> answers) {
    Optional<Tie> lead = lead(ties);
    if (lead.isPresent()) {
      answers.accept(lead.get().back(Tie.State.MEMBER));
    } else {
      Tie.State own = isFirst(ties) ? Tie.State.LEAD : Tie.State.OPEN;
      ties.forEach(tie -> answers.accept(tie.back(own)));
    }
  }

  /** Gives the things that are of a group. */
  static void end(Iterable<Tie> sorted, Consumer<Member> members) {
    each(
        sorted,
        ties ->
            lead(ties)
                .map(tie -> new Member(tie.from(), tie.at(), tie.similarity(), tie.detail()))
                .ifPresent(members));
  }

  private static Optional<Tie> lead(List<Tie> ties) {
    return ties.stream().filter(tie -> tie.state() == Tie.State.LEAD).min(BEST);
  }

  /** Whether a thing sorts before all that are still open; those of its own group never do. */
  private static boolean isFirst(List<Tie> ties) {
    return ties.stream()
        .filter(tie -> tie.state() == Tie.State.OPEN)
        .allMatch(tie -> tie.at().compareTo(tie.from()) < 0);
  }

  /** Hands over what each thing is told. */
  static void each(Iterable<Tie> sorted, Consumer<List<Tie>> things) {
    List<Tie> ties = new ArrayList<>();
    for (Tie tie : sorted) {
      if (!ties.isEmpty() && !ties.get(0).at().equals(tie.at())) {
        things.accept(ties);
        ties = new ArrayList<>();
      }
      ties.add(tie);
    }
    if (!ties.isEmpty()) {
      things.accept(ties);
    }
  }
}
