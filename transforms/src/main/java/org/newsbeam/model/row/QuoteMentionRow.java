// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

/** A row of {@code mentioned_in_quotes}: of whom or what somebody speaks. */
@Description("of whom or what somebody speaks: an entity named inside a quote")
public record QuoteMentionRow(
    @NotNull @Description("quote it is named in") String quoteId,
    @NotNull @Description("article the quote stands in") String articleId,
    @Description("entity_id of the quote's speaker") String speakerId,
    @NotNull @Description("entity_id of what is named, never the speaker") String entityId,
    @NotNull @Description("its fullest name in the article") String name,
    @Description("how often the quote names it") int mentions) {}
