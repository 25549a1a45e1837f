// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsbeam.model.AnnotatedArticle;

/** Adds to each article its quotes: what was said and who said it. */
public final class ExtractQuotes
    extends PTransform<PCollection<AnnotatedArticle>, PCollection<AnnotatedArticle>> {

  private ExtractQuotes() {}

  /** With the models that are shipped. */
  public static ExtractQuotes create() {
    return new ExtractQuotes();
  }

  @Override
  public PCollection<AnnotatedArticle> expand(PCollection<AnnotatedArticle> articles) {
    return articles.apply(
        "ExtractQuotes",
        MapElements.into(TypeDescriptor.of(AnnotatedArticle.class)).via(ExtractQuotes::extract));
  }

  private static AnnotatedArticle extract(AnnotatedArticle article) {
    return new QuoteExtractor().extract(article);
  }
}
