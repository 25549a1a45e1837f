// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.AnnotatedArticle;

/** Adds to each article the names in it and what they refer to. */
public final class FindEntities
    extends PTransform<PCollection<AnnotatedArticle>, PCollection<AnnotatedArticle>> {

  private FindEntities() {}

  public static FindEntities create() {
    return new FindEntities();
  }

  @Override
  public PCollection<AnnotatedArticle> expand(PCollection<AnnotatedArticle> articles) {
    return articles.apply("FindEntities", ParDo.of(new FindFn()));
  }

  private static final class FindFn extends DoFn<AnnotatedArticle, AnnotatedArticle> {

    private transient @Nullable EntityFinder finder;

    @ProcessElement
    public void find(@Element AnnotatedArticle article, OutputReceiver<AnnotatedArticle> found) {
      if (finder == null) {
        finder = new EntityFinder();
      }
      found.output(finder.find(article));
    }
  }
}
