// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Entity;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Quote;
import org.newsbeam.model.Span;
import org.newsbeam.model.Words;

/**
 * What the corpus tables need of an article. Both an article that was just read and the tables of
 * an earlier run give it, and give the same.
 *
 * @param article where it is from
 * @param entities what it names, in the order of their first mention, each id once
 * @param quotes who said what, in the order of {@link DigestQuote}
 */
public record ArticleDigest(
    DigestArticle article, List<DigestEntity> entities, List<DigestQuote> quotes)
    implements Partial<ArticleDigest> {

  public ArticleDigest {
    requireNonNull(article, "article");
    entities = List.copyOf(entities);
    quotes = quotes.stream().sorted().toList();
    Set<String> ids = new HashSet<>();
    for (DigestEntity entity : entities) {
      if (!ids.add(entity.entityId())) {
        throw new IllegalArgumentException(articleId() + " has an entity twice: " + entity);
      }
    }
    for (DigestQuote quote : quotes) {
      if (quote.speaker() < DigestQuote.NO_SPEAKER || quote.speaker() >= entities.size()) {
        throw new IllegalArgumentException(articleId() + " lacks the speaker of " + quote);
      }
    }
  }

  /** The article's id. */
  public String articleId() {
    return article.articleId();
  }

  /** What the corpus tables need of {@code annotated}. */
  public static ArticleDigest of(AnnotatedArticle annotated) {
    DigestBuilder builder = new DigestBuilder(DigestArticle.of(annotated.article()));
    List<Entity> entities = annotated.entities();
    for (Entity entity : entities) {
      builder.addEntity(entity.entityId(), entity.name(), entity.type());
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

  /** {@inheritDoc} The article: a digest that comes twice counts once. */
  @Override
  public String key() {
    return articleId();
  }

  /**
   * One of two digests of the same article. Where they differ (two versions of the program read
   * it), the one whose written form sorts first is kept, so that their order does not matter.
   */
  @Override
  public ArticleDigest merge(ArticleDigest other) {
    return equals(other) || toString().compareTo(other.toString()) <= 0 ? this : other;
  }
}
