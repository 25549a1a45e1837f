// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

import com.jerolba.carpet.annotation.ParquetString;
import java.time.Instant;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Pronouns;

/** A row of {@code speakers}: an entity that is quoted, short names resolved. */
@Description("who is quoted: quotes by kind, words, outlets")
public record SpeakerRow(
    @NotNull @Description("canonical entity_id") String speakerId,
    @NotNull @Description("its best written name") String name,
    @NotNull @ParquetString @Description("PERSON, ORGANIZATION …") EntityType type,
    @ParquetString
        @Description(
            "how articles refer to this person: HE, SHE or THEY where three in four of those that tell agree, see article_entities; null if none tell or they differ")
        Pronouns pronouns,
    @Description("quotes, thoughts among them") long quotes,
    @Description("of these, those that no earlier copy of their article has of the same speaker")
        long quotesDistinct,
    @Description("quotes that are statements") long statements,
    @Description("of these, those that no earlier copy of their article has of the same speaker")
        long statementsDistinct,
    @Description("what share of all statements of the corpus these are, 0 to 1") double share,
    @Description("direct quotes") long direct,
    @Description("mixed quotes") long mixed,
    @Description("indirect quotes") long indirect,
    @Description("words quoted") long words,
    @Description("articles that quote it") long articles,
    @Description("of these, those that quote of it what no earlier copy of them has")
        long articlesDistinct,
    @Description("outlets that quote it") long outlets,
    @Description("mean confidence of its quotes") double meanConfidence,
    @Description("earliest article that quotes it, UTC") Instant firstPublished,
    @Description("latest article that quotes it, UTC") Instant lastPublished) {}
