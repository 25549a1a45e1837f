// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import java.util.Collection;
import java.util.Optional;
import org.newsbeam.aggregate.alike.Likeness;

/**
 * Topics are alike by their words and dates: two groups, if their articles are so on average
 * (average linkage). They can only be if they share one of their heaviest words.
 *
 * @param least how alike they must be, 0 to 1
 */
record TopicLikeness(double least) implements Likeness<Topic> {

  private static final long serialVersionUID = 1;

  private static final int KEYS = 12;
  private static final byte[] NOTHING = {};

  @Override
  public String place(Topic topic) {
    return topic.place();
  }

  @Override
  public Collection<Long> keys(Topic topic) {
    return WordVector.unpack(topic.words()).first(KEYS).stream().map(TopicLikeness::key).toList();
  }

  /** Spread over all bits, of which the upper ones sort things that share a key. */
  private static long key(int word) {
    return word * 0x9E3779B97F4A7C15L;
  }

  @Override
  public Comparison<Topic> with(Topic second) {
    return first -> match(first, second);
  }

  Optional<Match> match(Topic first, Topic second) {
    double product = WordVector.product(first.words(), second.words());
    double similarity = Math.min(1, product * nearness(first, second));
    return similarity < least ? Optional.empty() : Optional.of(new Match(similarity, NOTHING));
  }

  private static double nearness(Topic first, Topic second) {
    return first.dated() == 0 || second.dated() == 0
        ? 1
        : Nearness.of(Math.abs(first.meanDay() - second.meanDay()));
  }
}
