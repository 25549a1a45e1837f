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

  /**
   * Like {@link #play}; a thing that has a lead also makes its equals known to it, which may have
   * no tie to it: of many candidates few are compared.
   *
   * @param sorted ties in the order of their keys
   */
  static void playTogether(Iterable<Tie> sorted, Consumer<Tie> answers) {
    each(
        sorted,
        ties -> {
          answer(ties, answers);
          lead(ties)
              .ifPresent(
                  lead ->
                      ties.stream()
                          .filter(Round::isOpenAndEqual)
                          .forEach(equal -> introduce(lead.at(equal.from()), answers)));
        });
  }

  private static void introduce(Tie lead, Consumer<Tie> answers) {
    answers.accept(lead);
    answers.accept(lead.back(Tie.State.MEMBER));
  }

  /**
   * After the last wave: of things that are equal, and of no group yet, the first becomes a lead,
   * and only they are told of it. So equal things are of one group however many others stand
   * between them and a lead.
   *
   * @param sorted ties in the order of their keys
   */
  static void joinEqual(Iterable<Tie> sorted, Consumer<Tie> answers) {
    each(
        sorted,
        ties -> {
          List<Tie> equal = ties.stream().filter(Round::isOpenAndEqual).toList();
          if (lead(ties).isPresent() || ties.stream().noneMatch(Round::isOpen)) {
            answer(ties, answers);
          } else if (!equal.isEmpty()) {
            answer(equal, answers);
          }
        });
  }

  private static boolean isOpen(Tie tie) {
    return tie.state() == Tie.State.OPEN;
  }

  private static boolean isOpenAndEqual(Tie tie) {
    return isOpen(tie) && tie.similarity() == 1;
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
    return ties.stream().filter(Round::isOpen).allMatch(tie -> tie.at().compareTo(tie.from()) < 0);
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
