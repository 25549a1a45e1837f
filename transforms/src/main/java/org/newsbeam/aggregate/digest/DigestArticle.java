// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Article;
import org.newsbeam.model.row.ArticleRow;

/**
 * What the corpus tables need of an article as a whole.
 *
 * @param articleId the article
 * @param sourceUri the file it came from
 * @param record its place in that file
 * @param contentHash 32 hex digits over its text: equal for equal texts
 * @param outlet who published it
 * @param publishedAt when it was published
 */
public record DigestArticle(
    String articleId,
    String sourceUri,
    long record,
    String contentHash,
    @Nullable String outlet,
    @Nullable Instant publishedAt)
    implements Comparable<DigestArticle> {

  /** The earliest first, those without a date last; then by where they were read. */
  private static final Comparator<DigestArticle> ORDER =
      Comparator.comparing(
              DigestArticle::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DigestArticle::sourceUri)
          .thenComparingLong(DigestArticle::record)
          .thenComparing(DigestArticle::articleId);

  public DigestArticle {
    requireNonNull(articleId, "articleId");
    requireNonNull(sourceUri, "sourceUri");
    requireNonNull(contentHash, "contentHash");
  }

  static DigestArticle of(Article article) {
    return new DigestArticle(
        article.articleId(),
        article.sourceUri(),
        article.record(),
        article.contentHash(),
        article.metadata().outlet(),
        article.metadata().publishedAt());
  }

  static DigestArticle of(ArticleRow row) {
    return new DigestArticle(
        row.articleId(),
        row.sourceUri(),
        row.record(),
        row.contentHash(),
        row.outlet(),
        row.publishedAt());
  }

  /** Letters that sort as the articles do, and end with the article's id. */
  public String place() {
    return "%s\t%s\t%016x\t%s".formatted(date(publishedAt), sourceUri, record, articleId);
  }

  /** The id of the article of a {@link #place}. */
  public static String idAt(String place) {
    return place.substring(place.lastIndexOf('\t') + 1);
  }

  /** Seconds and nanoseconds in hex, those before 1970 first; no date sorts last. */
  private static String date(@Nullable Instant published) {
    return published == null
        ? "~"
        : "%016x%08x".formatted(published.getEpochSecond() ^ Long.MIN_VALUE, published.getNano());
  }

  @Override
  public int compareTo(DigestArticle other) {
    return ORDER.compare(this, other);
  }
}
