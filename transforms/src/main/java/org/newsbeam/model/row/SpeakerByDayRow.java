// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

import java.time.LocalDate;

/** A row of {@code speakers_by_day}: whom the articles of a day quote. */
@Description("whom the articles of a day quote; those without a date are left out")
public record SpeakerByDayRow(
    @NotNull @Description("canonical entity_id") String speakerId,
    @NotNull @Description("its best written name") String name,
    @NotNull @Description("day of publication, UTC") LocalDate day,
    @Description("quotes, thoughts among them") long quotes,
    @Description("of these, those that no earlier copy of their article has of the same speaker")
        long quotesDistinct,
    @Description("quotes that are statements") long statements,
    @Description("of these, those that no earlier copy of their article has of the same speaker")
        long statementsDistinct,
    @Description("words quoted") long words,
    @Description("articles that quote it") long articles,
    @Description("of these, those that quote of it what no earlier copy of them has")
        long articlesDistinct) {}
