// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

/** A row of {@code speakers_by_outlet}: whom an outlet quotes. */
@Description("whom an outlet quotes: quotes by kind, share of its statements")
public record SpeakerByOutletRow(
    @NotNull @Description("canonical entity_id") String speakerId,
    @NotNull @Description("its best written name") String name,
    @NotNull @Description("name of the outlet, \"\" where the input gives none") String outlet,
    @Description("quotes, thoughts among them") long quotes,
    @Description("of these, those that no earlier copy of their article has of the same speaker")
        long quotesDistinct,
    @Description("quotes that are statements") long statements,
    @Description("of these, those that no earlier copy of their article has of the same speaker")
        long statementsDistinct,
    @Description("what share of all statements of the outlet these are, 0 to 1") double share,
    @Description("direct quotes") long direct,
    @Description("mixed quotes") long mixed,
    @Description("indirect quotes") long indirect,
    @Description("words quoted") long words,
    @Description("articles that quote it") long articles,
    @Description("of these, those that quote of it what no earlier copy of them has")
        long articlesDistinct) {}
