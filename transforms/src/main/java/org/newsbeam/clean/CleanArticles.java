// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean;

import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;

/** Cuts each article into blocks, says what each one is, and completes the metadata. */
public final class CleanArticles
    extends PTransform<PCollection<Article>, PCollection<AnnotatedArticle>> {

  private CleanArticles() {}

  public static CleanArticles create() {
    return new CleanArticles();
  }

  @Override
  public PCollection<AnnotatedArticle> expand(PCollection<Article> articles) {
    return articles.apply(
        "CleanArticles",
        MapElements.into(TypeDescriptor.of(AnnotatedArticle.class)).via(ArticleCleaner::clean));
  }
}
