// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

import java.time.Instant;
import java.util.List;

/** A row of {@code story_rows}: a story. */
@Description("an event that two articles or more tell: outlets, span of time, who is named")
public record StoryRow(
    @NotNull @Description("story: 32 hex digits") String storyId,
    @Description("title of the article nearest to the middle of the story that has one")
        String headline,
    @Description("articles that tell it, copies among them") long articles,
    @Description("outlets that tell it") long outlets,
    @Description("earliest of them, UTC") Instant firstPublished,
    @Description("latest of them, UTC") Instant lastPublished,
    @Description("quotes in them") long quotes,
    @NotNull
        @Description(
            "names, as entities has them, of up to 8 that most of its articles name, at least two")
        List<String> topEntities) {

  /** The same story, with these in place of its entities. */
  public StoryRow withTopEntities(List<String> entities) {
    return new StoryRow(
        storyId, headline, articles, outlets, firstPublished, lastPublished, quotes, entities);
  }
}
