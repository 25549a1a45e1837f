// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import java.util.List;
import org.newsbeam.aggregate.sketch.ArticleTopic;
import org.newsbeam.aggregate.sketch.Sketches;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Entity;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Quote;
import org.newsbeam.model.ReadingText;
import org.newsbeam.model.Span;
import org.newsbeam.model.Words;

/** Makes the digest of an article that was just annotated. */
public final class DigestAnnotated {

  private DigestAnnotated() {}

  /** What the corpus tables need of {@code annotated}. */
  public static ArticleDigest digest(AnnotatedArticle annotated) {
    String body = ReadingText.body(annotated);
    DigestBuilder builder =
        new DigestBuilder(
            DigestArticle.of(annotated.article()),
            Sketches.of(body),
            ArticleTopic.of(annotated.article().metadata().headline(), body));
    List<Entity> entities = annotated.entities();
    for (Entity entity : entities) {
      builder.addEntity(entity.entityId(), entity.name(), entity.type(), entity.pronouns());
    }
    for (Mention mention : annotated.mentions()) {
      if (mention.entity() != Mention.NO_ENTITY) {
        builder.addMention(
            entities.get(mention.entity()).entityId(),
            mention.span().in(annotated.text()),
            mention.sentence());
      }
    }
    for (Quote quote : annotated.quotes()) {
      builder.addQuote(
          quote.content().kind(),
          quote.content().statement(),
          words(annotated.text(), quote),
          quote.source().type(),
          quote.attribution().speaker() == Quote.NO_SPEAKER
              ? null
              : entities.get(quote.attribution().speaker()).entityId(),
          quote.attribution().confidence());
    }
    return builder.build();
  }

  private static int words(String text, Quote quote) {
    int words = 0;
    for (Span segment : quote.content().segments()) {
      words += Words.count(segment.in(text));
    }
    return words;
  }
}
