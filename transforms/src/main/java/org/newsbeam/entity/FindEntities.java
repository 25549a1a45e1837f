// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.AnnotatedArticle;

/** Adds to each article the names in it and what they refer to. */
public final class FindEntities
    extends PTransform<PCollection<AnnotatedArticle>, PCollection<AnnotatedArticle>> {

  private final List<NameModelFile> nameModels;

  private FindEntities(List<NameModelFile> nameModels) {
    this.nameModels = nameModels;
  }

  /** With the model that is shipped. */
  public static FindEntities create() {
    return new FindEntities(List.of());
  }

  /** With other models instead; with the one that is shipped if there are none. */
  public FindEntities withNameModels(List<NameModelFile> models) {
    return new FindEntities(List.copyOf(models));
  }

  @Override
  public PCollection<AnnotatedArticle> expand(PCollection<AnnotatedArticle> articles) {
    return articles.apply("FindEntities", ParDo.of(new FindFn(nameModels)));
  }

  private static final class FindFn extends DoFn<AnnotatedArticle, AnnotatedArticle> {

    private final List<NameModelFile> nameModels;
    private transient @Nullable EntityFinder finder;

    FindFn(List<NameModelFile> nameModels) {
      this.nameModels = nameModels;
    }

    @ProcessElement
    public void find(@Element AnnotatedArticle article, OutputReceiver<AnnotatedArticle> found) {
      if (finder == null) {
        finder = EntityFinder.of(nameModels);
      }
      found.output(finder.find(article));
    }
  }
}
