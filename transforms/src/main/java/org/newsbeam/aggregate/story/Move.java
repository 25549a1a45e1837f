// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.alike.Member;
import org.newsbeam.aggregate.fold.Partial;

/**
 * Something at a group on its way to the group that this one joins, or word of which that is: one
 * of the last three is given.
 *
 * @param at the name of a group
 * @param order sorts what is at it, word of its lead first
 * @param topic what the group is about
 * @param article an article of it
 * @param lead the name of the group that it joins
 */
record Move(
    String at,
    String order,
    @Nullable Topic topic,
    @Nullable StoryArticle article,
    @Nullable String lead)
    implements Partial<Move> {

  private static final String FIRST = "";

  static void split(Topic topic, Consumer<Move> moves) {
    moves.accept(new Move(topic.name(), topic.name(), topic, null, null));
  }

  static void split(StoryArticle article, Consumer<Move> moves) {
    String place = article.article().place();
    moves.accept(new Move(place, place, null, article, null));
  }

  static void split(Member member, Consumer<Move> moves) {
    moves.accept(
        new Move(Topic.nameAt(member.place()), FIRST, null, null, Topic.nameAt(member.lead())));
  }

  /** Sends what is at groups that join others there; the rest stays. */
  static void follow(Iterable<Move> sorted, Consumer<Move> moved) {
    Move word = null;
    for (Move move : sorted) {
      if (move.lead() != null) {
        word = move;
      } else {
        String lead = word != null && word.at().equals(move.at()) ? word.lead() : move.at();
        moved.accept(new Move(lead, move.order(), move.topic(), move.article(), null));
      }
    }
  }

  /** Makes one topic of those that are at one group. */
  static void gather(Iterable<Move> sorted, Consumer<Topic> topics) {
    each(
        sorted,
        moves ->
            topics.accept(
                Topic.merge(moves.get(0).at(), moves.stream().map(Move::topic).toList())));
  }

  /** Hands over what is at each group. */
  static void each(Iterable<Move> sorted, Consumer<List<Move>> groups) {
    List<Move> group = new ArrayList<>();
    for (Move move : sorted) {
      if (!group.isEmpty() && !group.get(0).at().equals(move.at())) {
        groups.accept(group);
        group = new ArrayList<>();
      }
      group.add(move);
    }
    if (!group.isEmpty()) {
      groups.accept(group);
    }
  }

  @Override
  public String key() {
    return at + "\1" + order;
  }

  @Override
  public String group() {
    return at;
  }

  @Override
  public int weight() {
    return 2 + (topic == null ? 0 : topic.weight()) + (article == null ? 0 : article.weight());
  }

  @Override
  public Move merge(Move other) {
    return this;
  }
}
