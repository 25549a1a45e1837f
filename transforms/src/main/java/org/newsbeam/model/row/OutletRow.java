// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

/** A row of {@code outlets}: who published. */
@Description("who published: articles, quotes by kind, speakers")
public record OutletRow(
    @NotNull @Description("name of the outlet, \"\" where the input gives none") String outlet,
    @Description("articles") long articles,
    @Description("quotes") long quotes,
    @Description("direct quotes") long direct,
    @Description("mixed quotes") long mixed,
    @Description("indirect quotes") long indirect,
    @Description("different canonical speakers") long speakers,
    @Description("share of the quotes with a source whose source has no name")
        double unnamedSourceShare,
    @Description("words quoted") long wordsQuoted) {}
