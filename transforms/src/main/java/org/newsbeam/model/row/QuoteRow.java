// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

import com.jerolba.carpet.annotation.ParquetString;
import java.time.Instant;
import java.util.List;
import org.newsbeam.model.QuoteForm;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.SourceType;

/** A row of {@code quotes}: what somebody said. */
@Description("what somebody said: kind, cue, source, speaker")
public record QuoteRow(
    @NotNull @Description("32 hex digits over article, place and kind") String quoteId,
    @NotNull @Description("article it stands in") String articleId,
    @Description("who published the article") String outlet,
    @Description("when the article was published, UTC") Instant publishedAt,
    @NotNull
        @ParquetString
        @Description(
            "DIRECT, MIXED or INDIRECT: how much of it is verbatim, in quotation marks or by its "
                + "form")
        QuoteKind kind,
    @NotNull
        @ParquetString
        @Description(
            "how the article sets it: PROSE, INTERVIEW, TRANSCRIPT, SIGNATURE, HEADLINE, POST, "
                + "BLOCK or LETTER")
        QuoteForm form,
    @Description("true where somebody says it; false for thoughts, deeds, findings of no speaker")
        boolean statement,
    @NotNull
        @Description("its segments, a blank between; a comma before a new sentence is a full stop")
        String text,
    @Description("first code point of the first segment") int begin,
    @Description("code point after the last segment") int end,
    @NotNull @Description("its content without the outer quotation marks") List<Range> segments,
    @NotNull @Description("its stretches in quotation marks, or all where its form is verbatim")
        List<Range> verbatim,
    @Description("number of words in the segments") int words,
    @Description("block of its first segment, from 0") int block,
    @Description("sentence of its first segment, from 0") int sentence,
    @Description("words that say it is a quote: said, according to") String cue,
    @Description("first code point of the cue") Integer cueBegin,
    @Description("code point after the cue") Integer cueEnd,
    @Description(
            "what the cue says: statement, question, order, promise, denial, admission, accusation,"
                + " judgement, thought, finding or other")
        String cueClass,
    @Description("who said it, as written") String sourceText,
    @Description("first code point of the source") Integer sourceBegin,
    @Description("code point after the source") Integer sourceEnd,
    @NotNull @ParquetString @Description("PERSON, ORGANIZATION, DOCUMENT, UNNAMED or NONE")
        SourceType sourceType,
    @Description("name of the entity who said it; null rather than a guess") String speaker,
    @Description("entity_id of the speaker") String speakerId,
    @Description("title written beside the source") String speakerTitle,
    @Description("to whom it was said: told Reuters") String addressee,
    @Description("where it was said: in a statement") String venue,
    @Description("probability that these are somebody's words, bounded right, to 4 decimals")
        double confidence,
    @Description("probability that the speaker said them, to 4 decimals; null if there is none")
        Double speakerConfidence,
    @NotNull
        @Description(
            "rule that found the source: quoted-as, passive-by, what-called, "
                + "after-verb-subject, after-subject-verb, after-question, "
                + "after-any-verb, signature, layout, introduced, in-words-of, "
                + "viewpoint, headline-quote, split, learned-cue, naming-verb, headline-colon, "
                + "nominal-cue, according-to, cue-before, label-colon, "
                + "clause-final, follow-on, colon-paragraph, next-sentence, "
                + "previous-paragraph, previous-sentence, turn-taking, "
                + "last-speaker, any-verb, ranker, continued-back, next-quotation, "
                + "unattributed, headline-echo, transcript, interview, "
                + "headline-bare, block-quote, post, letter, reported-clause-final, "
                + "said-clause, infinitive")
        String rule,
    @NotNull
        @Description(
            "rule that resolved the source, or why there is no speaker: name, surname, apposition,"
                + " named-in-source, relative, pronoun, organization-pronoun, description, nominal,"
                + " nominal-title, body-noun, own-document, document, first-person,"
                + " no-named-entity, no-source, pronoun-unresolved, role-not-named,"
                + " unnamed-organization, unnamed-source, weak-attribution")
        String speakerRule,
    @Description("name of the entity that was second choice") String runnerUp) {}
