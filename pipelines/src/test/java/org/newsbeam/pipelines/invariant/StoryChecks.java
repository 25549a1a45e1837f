// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.EntityRow;
import org.newsbeam.model.row.StoryArticleRow;
import org.newsbeam.model.row.StoryRow;

/** What must hold of the stories of a corpus: they add up what their articles say. */
final class StoryChecks {

  private final Ledger ledger;
  private final Tables tables;

  StoryChecks(Ledger ledger, Tables tables) {
    this.ledger = ledger;
    this.tables = tables;
  }

  void check() {
    Map<String, ArticleRow> articles =
        tables.articles().stream().collect(toMap(ArticleRow::articleId, Function.identity()));
    Map<String, List<StoryArticleRow>> stories =
        tables.stories().stream().collect(groupingBy(StoryArticleRow::storyId));
    check(
        "stories: an article is in one story",
        tables.stories(),
        tables.stories().stream().map(StoryArticleRow::articleId).distinct().count()
            == tables.stories().size());
    check(
        "story_rows: all stories and no others",
        stories.keySet(),
        tables.storyRows().stream()
            .map(StoryRow::storyId)
            .collect(toSet())
            .equals(stories.keySet()));
    Set<String> names =
        tables.entities().stream()
            .filter(entity -> entity.entityId().equals(entity.canonicalId()))
            .map(EntityRow::name)
            .collect(toSet());
    for (StoryRow story : tables.storyRows()) {
      check(
          "story_rows: entities by the names of what they stand for, each once",
          story,
          names.containsAll(story.topEntities())
              && Set.copyOf(story.topEntities()).size() == story.topEntities().size());
      List<StoryArticleRow> rows = stories.getOrDefault(story.storyId(), List.of());
      check(
          "stories: articles of the corpus",
          story,
          rows.stream().allMatch(row -> articles.containsKey(row.articleId())));
      check(story, rows, rows.stream().map(row -> articles.get(row.articleId())).toList());
    }
  }

  private void check(StoryRow story, List<StoryArticleRow> rows, List<ArticleRow> articles) {
    check(
        "story_rows: counts two articles or more",
        story,
        story.articles() == rows.size() && rows.size() > 1);
    check(
        "story_rows: counts outlets",
        story,
        story.outlets()
            == articles.stream()
                .map(ArticleRow::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .count());
    check(
        "story_rows: adds up quotes",
        story,
        story.quotes() == articles.stream().mapToLong(ArticleRow::quotes).sum());
    check(
        "stories: similarity is a share",
        story,
        rows.stream().allMatch(row -> row.similarity() >= 0 && row.similarity() <= 1));
    Set<String> headlines =
        articles.stream().map(ArticleRow::headline).filter(Objects::nonNull).collect(toSet());
    check(
        "stories: the headline is that of an article",
        story,
        headlines.isEmpty()
            ? story.headline() == null
            : story.headline() != null && headlines.contains(story.headline()));
    check(
        "stories: its rows say of a story what its own says",
        story,
        rows.stream()
            .allMatch(
                row ->
                    Objects.equals(row.storyHeadline(), story.headline())
                        && Objects.equals(row.firstPublished(), story.firstPublished())));
  }

  private void check(String rule, Object row, boolean holds) {
    ledger.check(rule, holds, rule.substring(0, rule.indexOf(':')), row);
  }
}
