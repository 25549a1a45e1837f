// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Ids;
import org.newsbeam.model.row.StoryArticleRow;
import org.newsbeam.model.row.StoryRow;

/**
 * A story with its rows.
 *
 * @param row its own; in place of the names of entities it has their ids, see {@link NameStories}
 * @param articles those of its articles, the earliest first
 */
public record Story(StoryRow row, List<StoryArticleRow> articles) {

  private static final int TOP_ENTITIES = 8;

  public Story {
    articles = List.copyOf(articles);
  }

  /** Makes a story of each group that has two articles or more. */
  static void tell(Iterable<Move> sorted, Consumer<Story> stories) {
    Move.each(
        sorted,
        moves -> {
          if (moves.size() > 1) {
            stories.accept(of(moves.stream().map(Move::article).toList()));
          }
        });
  }

  private static Story of(List<StoryArticle> articles) {
    WordVector middle = WordVector.zero();
    for (StoryArticle article : articles) {
      middle.add(WordVector.unpack(article.words()), 1.0 / articles.size());
    }
    double length = middle.length();
    List<Double> similarities =
        articles.stream()
            .map(a -> Math.min(1, WordVector.unpack(a.words()).product(middle) / length))
            .toList();
    String headline = headline(articles, similarities);
    String storyId = Ids.of("story", articles.get(0).article().articleId());
    List<Instant> dates =
        articles.stream()
            .map(a -> a.article().publishedAt())
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    Instant first = dates.isEmpty() ? null : dates.get(0);
    Instant last = dates.isEmpty() ? null : dates.get(dates.size() - 1);
    List<StoryArticleRow> rows = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      rows.add(
          new StoryArticleRow(
              storyId,
              articles.get(i).article().articleId(),
              similarities.get(i),
              headline,
              first));
    }
    return new Story(
        new StoryRow(
            storyId,
            headline,
            articles.size(),
            articles.stream()
                .map(a -> a.article().outlet())
                .filter(Objects::nonNull)
                .distinct()
                .count(),
            first,
            last,
            articles.stream().mapToLong(StoryArticle::quotes).sum(),
            topEntities(articles)),
        rows);
  }

  private static @Nullable String headline(List<StoryArticle> articles, List<Double> similarities) {
    String headline = null;
    double best = -1;
    for (int i = 0; i < articles.size(); i++) {
      if (articles.get(i).headline() != null && similarities.get(i) > best) {
        headline = articles.get(i).headline();
        best = similarities.get(i);
      }
    }
    return headline;
  }

  /** The ids of those that most articles name; of as many, in the order of their names. */
  private static List<String> topEntities(List<StoryArticle> articles) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (StoryArticle article : articles) {
      for (EntityName entity : article.entities()) {
        counts.merge(entity.entityId(), 1, Integer::sum);
        names.merge(entity.entityId(), entity.name(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> names.get(entry.getKey()))
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TOP_ENTITIES)
        .map(Map.Entry::getKey)
        .toList();
  }
}
