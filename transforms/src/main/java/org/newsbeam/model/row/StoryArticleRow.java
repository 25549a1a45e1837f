// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

import java.time.Instant;

/** A row of {@code stories}: an article of a story. */
@Description("an article that tells an event which others tell too")
public record StoryArticleRow(
    @NotNull @Description("story: 32 hex digits") String storyId,
    @NotNull @Description("article in it") String articleId,
    @Description("how much it is like the middle of the story, 0 to 1") double similarity,
    @Description("title of the article nearest to the middle of the story that has one")
        String storyHeadline,
    @Description("earliest article of the story, UTC") Instant firstPublished) {}
