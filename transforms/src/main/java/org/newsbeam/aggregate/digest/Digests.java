// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts the rows of articles together to their digests. */
final class Digests {

  private Digests() {}

  /**
   * The digest of each article.
   *
   * @param sorted parts of rows in the order of their keys
   * @throws IllegalStateException if rows tell of an article, or of an entity in it, that there is
   *     no row of
   */
  static void assemble(Iterable<RowPart> sorted, Consumer<ArticleDigest> digests) {
    DigestBuilder builder = null;
    for (RowPart part : sorted) {
      if (part.article() != null) {
        finish(builder, digests);
        builder =
            new DigestBuilder(
                part.article().article(), part.article().sketch(), part.article().topic());
      } else if (builder == null || !builder.articleId().equals(part.articleId())) {
        throw new IllegalStateException(
            "the articles table lacks " + part.articleId() + ", which other tables tell of");
      } else {
        add(builder, part);
      }
    }
    finish(builder, digests);
  }

  private static void add(DigestBuilder builder, RowPart part) {
    if (part.entity() != null) {
      builder.addEntity(
          part.entity().entityId(),
          part.entity().name(),
          part.entity().type(),
          part.entity().pronouns());
    }
    if (part.mention() != null) {
      builder.addMention(
          part.mention().entityId(), part.mention().text(), part.mention().sentence());
    }
    if (part.quote() != null) {
      builder.addQuote(part.quote());
    }
  }

  private static void finish(@Nullable DigestBuilder builder, Consumer<ArticleDigest> digests) {
    if (builder != null) {
      digests.accept(builder.build());
    }
  }
}
