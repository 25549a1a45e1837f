// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article, or a group of them, is about.
 *
 * @param name the {@link org.newsbeam.aggregate.digest.DigestArticle#place} of the article that
 *     leads it
 * @param articles how many
 * @param dated how many of them have a date
 * @param meanDay the mean of their dates, in days since 1970; 0 if none has one
 * @param words the mean of their {@link WordVector}s, packed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Topic(String name, int articles, int dated, double meanDay, byte[] words) {

  private static final double SECONDS_A_DAY = 86_400;

  /** Leaves room for ten digits: the largest groups sort first. */
  private static final String PLACE = "%010d\t";

  private static final int PREFIX = 11;

  static Topic of(StoryArticle article) {
    Instant date = article.article().publishedAt();
    return new Topic(
        article.article().place(), 1, date == null ? 0 : 1, day(date), article.words());
  }

  private static double day(@Nullable Instant date) {
    return date == null ? 0 : date.getEpochSecond() / SECONDS_A_DAY;
  }

  /** The topic of all articles of {@code groups}, in a given order, led by {@code name}. */
  static Topic merge(String name, List<Topic> groups) {
    if (groups.size() == 1) {
      Topic only = groups.get(0);
      return new Topic(name, only.articles, only.dated, only.meanDay, only.words);
    }
    WordVector sum = WordVector.zero();
    int articles = 0;
    int dated = 0;
    double days = 0;
    for (Topic group : groups) {
      sum.add(WordVector.unpack(group.words), group.articles);
      articles += group.articles;
      dated += group.dated;
      days += group.dated * group.meanDay;
    }
    return new Topic(
        name, articles, dated, dated == 0 ? 0 : days / dated, sum.heaviest(1.0 / articles).pack());
  }

  /** Roughly how much room it takes, in hundreds of bytes. */
  int weight() {
    return 2 + words.length / 100;
  }

  /** Sorts larger groups before smaller ones, and those of one size by their names. */
  String place() {
    return PLACE.formatted(Integer.MAX_VALUE - articles) + name;
  }

  /** The name of the topic at a {@link #place}. */
  static String nameAt(String place) {
    return place.substring(PREFIX);
  }
}
