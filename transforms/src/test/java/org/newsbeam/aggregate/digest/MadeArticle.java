// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import static org.newsbeam.model.EntityType.DATE;
import static org.newsbeam.model.EntityType.LOCATION;
import static org.newsbeam.model.EntityType.PERSON;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Pronouns;
import org.newsbeam.model.Quote;
import org.newsbeam.model.QuoteForm;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tokens;

/** An annotated article made for tests. */
final class MadeArticle {

  static final String TEXT =
      """
      Ada Barlow said "the mill's well-known wheel" had "stopped for good" on Monday.
      Ms Barlow of Northgate said she would not wait. "Ada
      Barlow is right," the town says, and Northgate
      waits for Barlow.
      """;

  private MadeArticle() {}

  /** An article at {@code record} of a file; two of its entities have one id. */
  static AnnotatedArticle at(long record, @Nullable String outlet) {
    Instant published = outlet == null ? null : Instant.parse("2026-03-01T12:00:00Z");
    Metadata metadata =
        new Metadata(null, outlet, null, null, null, null, List.of(), null, null, published, null);
    List<Mention> mentions =
        List.of(
            mention("Ada Barlow", PERSON, 0, 0),
            mention("Monday", DATE, 0, Mention.NO_ENTITY),
            mention("Ms Barlow", PERSON, 1, 0),
            mention("Northgate", LOCATION, 1, 1),
            mention("Ada\nBarlow", PERSON, 2, 2),
            new Mention(last("Northgate"), 20, 21, LOCATION, 0, 2, 1, 0.5),
            new Mention(last("Barlow"), 24, 25, PERSON, 0, 2, 2, 0.5));
    List<Quote> quotes =
        List.of(
            quote(
                QuoteKind.MIXED,
                SourceType.PERSON,
                0,
                0.7,
                "the mill's well-known wheel",
                "stopped for good"),
            quote(QuoteKind.INDIRECT, SourceType.PERSON, 2, 0.9, "she would not wait"),
            quote(QuoteKind.DIRECT, SourceType.UNNAMED, -1, 0.3, "Ada\nBarlow is right,"));
    return AnnotatedArticle.of(Article.of("made.jsonl", record, metadata, TEXT), List.of())
        .withLanguage(List.of(), Tokens.NONE)
        .withEntities(
            mentions,
            List.of(
                entity("ada", "Ada Barlow", PERSON).withPronouns(Pronouns.SHE),
                entity("north", "Northgate", LOCATION),
                entity("ada", "ADA BARLOW", PERSON)))
        .withQuotes(quotes);
  }

  private static Span first(String words) {
    return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  private static Span last(String words) {
    return new Span(TEXT.lastIndexOf(words), TEXT.lastIndexOf(words) + words.length());
  }

  private static Mention mention(String words, EntityType type, int sentence, int entity) {
    return new Mention(first(words), 0, 1, type, 0, sentence, entity, 0.5);
  }

  private static Entity entity(String id, String name, EntityType type) {
    return new Entity(id, name, type, List.of(name), List.of(), Gender.UNKNOWN);
  }

  private static Quote quote(
      QuoteKind kind, SourceType source, int speaker, double confidence, String... segments) {
    List<Span> spans = new ArrayList<>();
    for (String segment : segments) {
      spans.add(first(segment));
    }
    return new Quote(
        new Quote.Content(
            kind, QuoteForm.PROSE, kind != QuoteKind.INDIRECT, spans, List.of(), 0, 0),
        Quote.Cue.NONE,
        new Quote.Source(null, source, null),
        new Quote.Attribution(speaker, Quote.NO_SPEAKER, confidence, confidence, "made", "made"));
  }
}
