// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

/** A row of {@code quote_groups}: a quote whose words other articles quote too. */
@Description("a quote whose words other articles quote too: who had them first, what differs")
public record QuoteGroupRow(
    @NotNull @Description("group of quotes: 32 hex digits") String groupId,
    @NotNull @Description("quote in it") String quoteId,
    @NotNull @Description("article it stands in") String articleId,
    @Description("who published the article") String outlet,
    @Description("name of its speaker in the article, or the full name that stands for it")
        String speaker,
    @NotNull @Description("words in quotation marks of the fullest quote of the group")
        String canonicalText,
    @Description("share of the words of both that it and the fullest quote have in common, 0 to 1")
        double similarity,
    @Description("its words beside those of the fullest: [-gone-] {+come+}; null for that itself")
        String difference,
    @Description("whether articles give the words of the group to different speakers")
        boolean speakerConflict,
    @Description("whether it is the first: the earliest, else the first by file and record")
        boolean first) {}
