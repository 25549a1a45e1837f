// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsbeam.aggregate.fold.Partial;

/**
 * Which of the things that it is like a thing is most like, see {@link Nearest}.
 *
 * @param at the place of the thing that is told
 * @param other the place of the one that it chose, or that chose it
 * @param own whether it is its own choice
 * @param similarity how much alike they are, 0 to 1
 * @param detail what else is to be known of the two
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Choice(String at, String other, boolean own, double similarity, byte[] detail)
    implements Partial<Choice> {

  /**
   * Lets each thing choose, and tells both.
   *
   * @param sorted ties in the order of their keys
   */
  static void choose(Iterable<Tie> sorted, Consumer<Choice> choices) {
    Round.each(
        sorted,
        ties -> {
          Tie best = ties.stream().min(Round.BEST).orElseThrow();
          choices.accept(
              new Choice(best.at(), best.from(), true, best.similarity(), best.detail()));
          choices.accept(
              new Choice(best.from(), best.at(), false, best.similarity(), best.detail()));
        });
  }

  /** Gives those that are of the group of two that chose one another. */
  static void members(Iterable<Choice> sorted, Consumer<Member> members) {
    List<Choice> same = new ArrayList<>();
    for (Choice choice : sorted) {
      if (!same.isEmpty() && !same.get(0).at().equals(choice.at())) {
        finish(same, members);
        same.clear();
      }
      same.add(choice);
    }
    if (!same.isEmpty()) {
      finish(same, members);
    }
  }

  private static void finish(List<Choice> same, Consumer<Member> members) {
    Optional<Choice> chosen = same.stream().filter(Choice::own).findFirst();
    if (chosen.isEmpty() || same.stream().noneMatch(c -> !c.own() && c.isOf(chosen.get()))) {
      return;
    }
    String at = chosen.get().at();
    String partner = chosen.get().other();
    String lead = at.compareTo(partner) < 0 ? at : partner;
    for (Choice choice : same) {
      if (choice.own() && !at.equals(lead)) {
        members.accept(choice.member(lead, at));
      } else if (!choice.own() && !choice.isOf(chosen.get())) {
        members.accept(choice.member(lead, choice.other()));
      }
    }
  }

  private boolean isOf(Choice choice) {
    return other.equals(choice.other);
  }

  private Member member(String lead, String place) {
    return new Member(lead, place, similarity, detail);
  }

  @Override
  public String key() {
    return at + "\1" + other + "\1" + own;
  }

  @Override
  public String group() {
    return at;
  }

  @Override
  public int weight() {
    return 2 + detail.length / 100;
  }

  @Override
  public Choice merge(Choice more) {
    return this;
  }
}
