// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

/** A row of {@code outlets}: who published. */
@Description("who published: articles, quotes by kind, speakers")
public record OutletRow(
    @NotNull @Description("name of the outlet, \"\" where the input gives none") String outlet,
    @Description("articles") long articles,
    @Description("of these, those that are no copies of an earlier one of any outlet")
        long articlesDistinct,
    @Description("quotes, thoughts among them") long quotes,
    @Description("of these, those that no earlier copy of their article has of the same speaker")
        long quotesDistinct,
    @Description("quotes that are statements") long statements,
    @Description("of these, those that no earlier copy of their article has of the same speaker")
        long statementsDistinct,
    @Description("direct quotes") long direct,
    @Description("mixed quotes") long mixed,
    @Description("indirect quotes") long indirect,
    @Description("different canonical speakers") long speakers,
    @Description("share of the statements with a source whose source has no name")
        double unnamedSourceShare,
    @Description("words quoted") long wordsQuoted) {}
