// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

import com.jerolba.carpet.annotation.ParquetString;
import java.time.Instant;
import java.util.List;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Pronouns;

/** A row of {@code article_entities}: what the mentions of one article refer to. */
@Description("whom or what an article names: aliases, counts")
public record ArticleEntityRow(
    @NotNull @Description("article it is named in") String articleId,
    @Description("who published the article") String outlet,
    @Description("when the article was published, UTC") Instant publishedAt,
    @Description("its place among the article's entities, from 0") int entity,
    @NotNull
        @Description(
            "32 hex digits over type and normalised name: the same in every article; a second one of that name in an article has another")
        String entityId,
    @NotNull @Description("fullest name in the article") String name,
    @NotNull @ParquetString @Description("PERSON, ORGANIZATION, LOCATION, FACILITY, NORP or MISC")
        EntityType type,
    @NotNull @Description("the ways it is written, most frequent first") List<AliasCount> aliases,
    @NotNull @Description("titles and roles written beside its name") List<String> titles,
    @ParquetString
        @Description(
            "how the article refers to this person: HE, SHE or THEY, by pronouns and honorifics (Mr, Ms, Mx) that surely mean them, never by the first name; null if it does not, or both ways; nobody's own statement of gender")
        Pronouns pronouns,
    @Description("number of mentions") int mentions,
    @Description("number of quotes of which it is the speaker") int quotes,
    @Description("of these, those that are statements") int statements,
    @Description("first code point of its first mention") int firstBegin) {}
