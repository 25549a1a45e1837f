// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.article;

import java.util.Optional;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestAnnotated;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Reject;
import org.newsbeam.table.ArticleTables;

/**
 * All that becomes of an article, ready to be written.
 *
 * @param tables its rows
 * @param digest what the corpus tables need of it
 * @param notAnnotated why it was kept without being annotated, if so
 */
public record AnnotatedRows(
    ArticleTables tables, ArticleDigest digest, Optional<Reject> notAnnotated) {

  static AnnotatedRows of(AnnotatedArticle annotated, Optional<Reject> notAnnotated) {
    ArticleTables tables = ArticleTables.of(annotated);
    return new AnnotatedRows(
        tables, DigestAnnotated.digest(annotated, tables.quotes()), notAnnotated);
  }
}
