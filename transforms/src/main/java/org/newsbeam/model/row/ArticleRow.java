// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

import java.time.Instant;
import java.util.List;

/** A row of {@code articles}: one article. */
@Description("an article: text, headline, bylines, outlet, date")
public record ArticleRow(
    @NotNull @Description("32 hex digits over source_uri and record") String articleId,
    @NotNull
        @Description("file it was read from: its absolute path or URI, or its path from --base")
        String sourceUri,
    @Description("0 for a file that is one article, else its line from 1") long record,
    @Description("the input's own id") String sourceId,
    @Description("who published it") String outlet,
    @Description("where it was published") String url,
    @Description("part of the paper") String section,
    @Description("title") String headline,
    @Description("summary under the headline") String standfirst,
    @NotNull @Description("names of the authors") List<String> bylines,
    @Description("news agency it came from") String wireCredit,
    @Description("place it was filed from") String dateline,
    @Description("when it was published, UTC") Instant publishedAt,
    @Description("ISO 639-1 code of its language; 639-3 for one that has none") String language,
    @Description("whether its input says that the text may end early, as where one is to pay")
        boolean truncated,
    @Description("whether it had been decoded wrongly (â€œ for “), and was put right")
        boolean repaired,
    @NotNull @Description("decoded source text, never altered; all offsets count its code points")
        String text,
    @NotNull @Description("reading text: its body blocks, one a line") String body,
    @Description("number of blocks") int blocks,
    @Description("number of sentences") int sentences,
    @Description("number of tokens") int tokens,
    @Description("number of mentions") int mentions,
    @Description("number of quotes") int quotes,
    @NotNull @Description("32 hex digits over the text: equal for exact copies")
        String contentHash) {}
