// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import java.util.List;
import org.newsbeam.aggregate.sketch.ArticleTopic;
import org.newsbeam.aggregate.sketch.Sketches;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.CreditName;
import org.newsbeam.model.Entity;
import org.newsbeam.model.Mention;
import org.newsbeam.model.ReadingText;
import org.newsbeam.model.row.QuoteRow;

/** Makes the digest of an article that was just annotated. */
public final class DigestAnnotated {

  private DigestAnnotated() {}

  /**
   * What the corpus tables need of an article.
   *
   * @param quotes the rows of its quotes
   */
  public static ArticleDigest digest(AnnotatedArticle annotated, List<QuoteRow> quotes) {
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
    for (CreditName name : annotated.credits()) {
      if (name.entity() != Mention.NO_ENTITY) {
        builder.addMention(
            entities.get(name.entity()).entityId(), name.span().in(annotated.text()), null);
      }
    }
    quotes.forEach(row -> builder.addQuote(RowPart.OfQuote.of(row)));
    return builder.build();
  }
}
