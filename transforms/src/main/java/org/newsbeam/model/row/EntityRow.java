// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

import com.jerolba.carpet.annotation.ParquetString;
import java.time.Instant;
import java.util.List;
import org.newsbeam.model.EntityType;

/** A row of {@code entities}: an entity over the corpus. */
@Description("an entity over the corpus: aliases, counts, full name")
public record EntityRow(
    @NotNull @Description("32 hex digits over type and normalised name") String entityId,
    @NotNull
        @Description(
            "id of the full name that a short name, or one written otherwise, stands for, else entity_id")
        String canonicalId,
    @NotNull @Description("its best written name") String name,
    @NotNull @ParquetString @Description("PERSON, ORGANIZATION, LOCATION, FACILITY, NORP or MISC")
        EntityType type,
    @NotNull @Description("the ways it is written, most frequent first") List<AliasCount> aliases,
    @Description("articles that name it") long articles,
    @Description("of these, those of which no earlier copy names it") long articlesDistinct,
    @Description("mentions") long mentions,
    @Description("quotes it speaks") long quotes,
    @Description("of these, those that no earlier copy of their article has of the same speaker")
        long quotesDistinct,
    @Description("outlets that name it") long outlets,
    @Description("earliest article that names it, UTC") Instant firstPublished,
    @Description("latest article that names it, UTC") Instant lastPublished,
    @Description("whether a short name fits several full names") boolean ambiguous,
    @NotNull @Description("ids of the full names that it may stand for") List<String> candidates) {}
