// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

import com.jerolba.carpet.annotation.ParquetString;
import java.time.Instant;
import org.newsbeam.model.EntityType;

/** A row of {@code mentions}: a name in the text. */
@Description("a name in the text: type, place, entity, confidence")
public record MentionRow(
    @NotNull @Description("article it stands in") String articleId,
    @Description("who published the article") String outlet,
    @Description("when the article was published, UTC") Instant publishedAt,
    @Description("its place among the article's mentions, from 0") int mention,
    @Description("first code point") int begin,
    @Description("code point after the last one") int end,
    @NotNull @Description("its words") String text,
    @NotNull
        @ParquetString
        @Description("PERSON, ORGANIZATION, LOCATION, FACILITY, NORP, DATE, MONEY or MISC")
        EntityType type,
    @Description("sentence it stands in, from 0; null in bylines, credits, prompts and boilerplate")
        Integer sentence,
    @Description("block it stands in, from 0") int block,
    @Description(
            "entity of the article that it means, from 0; null for dates and sums, and in bylines, credits, prompts and boilerplate, which do not count")
        Integer entity,
    @Description("id of that entity") String entityId,
    @Description("probability that span and type are right, to 4 decimals") double confidence) {}
