// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.aggregate.sketch.ArticleTopic;
import org.newsbeam.aggregate.sketch.Sketches;
import org.newsbeam.aggregate.sketch.TextSketch;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Pronouns;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.ArticleRow;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.QuoteRow;

/**
 * What an {@link ArticleDigest} needs of one row of an article: of an article, an entity, a mention
 * or a quote, and null for the other three.
 *
 * @param articleId the article
 * @param place orders the rows of an article: itself, entities, mentions, quotes
 */
record RowPart(
    String articleId,
    String place,
    @Nullable OfArticle article,
    @Nullable OfEntity entity,
    @Nullable OfMention mention,
    @Nullable OfQuote quote)
    implements Partial<RowPart> {

  /** What is needed of a row of {@code articles}. */
  record OfArticle(DigestArticle article, TextSketch sketch, ArticleTopic topic) {}

  /** What is needed of a row of {@code article_entities}. */
  record OfEntity(String entityId, String name, EntityType type, @Nullable Pronouns pronouns) {}

  /** What is needed of a row of {@code mentions}. */
  record OfMention(String entityId, String text, @Nullable Integer sentence) {}

  /** What is needed of a row of {@code quotes}. */
  record OfQuote(
      QuoteKind kind,
      boolean statement,
      int count,
      SourceType sourceType,
      @Nullable String speakerId,
      double confidence,
      String quoteId,
      long said,
      @Nullable String words) {

    static OfQuote of(QuoteRow row) {
      return new OfQuote(
          row.kind(),
          row.statement(),
          row.words(),
          row.sourceType(),
          row.speakerId(),
          row.confidence(),
          row.quoteId(),
          Sketches.hash(row.text()),
          SaidWords.of(row).orElse(null));
    }
  }

  static void split(ArticleRow row, Consumer<RowPart> parts) {
    OfArticle part =
        new OfArticle(
            DigestArticle.of(row),
            Sketches.of(row.body()),
            ArticleTopic.of(row.headline(), row.body()));
    parts.accept(new RowPart(row.articleId(), "a", part, null, null, null));
  }

  static void split(ArticleEntityRow row, Consumer<RowPart> parts) {
    OfEntity part = new OfEntity(row.entityId(), row.name(), row.type(), row.pronouns());
    parts.accept(new RowPart(row.articleId(), place("b", row.entity()), null, part, null, null));
  }

  /** Mentions of no entity, which are dates, sums and credits, are left out. */
  static void split(MentionRow row, Consumer<RowPart> parts) {
    if (row.entityId() != null) {
      OfMention part = new OfMention(row.entityId(), row.text(), row.sentence());
      parts.accept(new RowPart(row.articleId(), place("c", row.mention()), null, null, part, null));
    }
  }

  static void split(QuoteRow row, Consumer<RowPart> parts) {
    OfQuote part = OfQuote.of(row);
    parts.accept(new RowPart(row.articleId(), "d" + row.quoteId(), null, null, null, part));
  }

  /** The letter, then eight hex digits, whose letters sort as the numbers do. */
  private static String place(String table, int index) {
    return table + Integer.toHexString(0x80000000 | index);
  }

  @Override
  public String key() {
    return articleId + "\0" + place;
  }

  @Override
  public String group() {
    return articleId;
  }

  @Override
  public int weight() {
    return article == null
        ? 2
        : 2 + article.sketch().weight() + article.topic().words().length / 100;
  }

  /** One of two rows of one place; where they differ, the one whose written form sorts first. */
  @Override
  public RowPart merge(RowPart other) {
    return equals(other) || toString().compareTo(other.toString()) <= 0 ? this : other;
  }
}
