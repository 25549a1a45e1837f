// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

import com.jerolba.carpet.annotation.ParquetString;
import org.newsbeam.model.BlockKind;

/** A row of {@code blocks}: a stretch of an article's text. */
@Description("a stretch of text: its kind, the rule that decided")
public record BlockRow(
    @NotNull @Description("article it is of") String articleId,
    @Description("its place among the article's blocks, from 0") int block,
    @NotNull
        @ParquetString
        @Description(
            "HEADLINE, KICKER, STANDFIRST, BYLINE, DATELINE, CAPTION, CREDIT, BODY, QUOTATION, POST, ATTRIBUTION, PULL_QUOTE, PROMPT or BOILERPLATE")
        BlockKind kind,
    @Description("first code point") int begin,
    @Description("code point after the last one") int end,
    @NotNull @Description("its words") String text,
    @NotNull @Description("rule that decided its kind") String rule,
    @Description(
            "articles of its outlet that have this line, about; null if few have or none were counted")
        Long sharedBy) {}
