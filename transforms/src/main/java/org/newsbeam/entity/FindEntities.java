// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;
import org.newsbeam.entity.file.AliasFile;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.model.AnnotatedArticle;

/** Adds to each article the names in it and what they refer to. */
public final class FindEntities
    extends PTransform<PCollection<AnnotatedArticle>, PCollection<AnnotatedArticle>> {

  private final List<NameModelFile> nameModels;
  private final @Nullable AliasFile aliases;

  private FindEntities(List<NameModelFile> nameModels, @Nullable AliasFile aliases) {
    this.nameModels = nameModels;
    this.aliases = aliases;
  }

  /** With the model that is shipped. */
  public static FindEntities create() {
    return new FindEntities(List.of(), null);
  }

  /** With other models instead; with the one that is shipped if there are none. */
  public FindEntities withNameModels(List<NameModelFile> models) {
    return new FindEntities(List.copyOf(models), aliases);
  }

  /** With aliases, which win over what the models find. */
  public FindEntities withAliases(AliasFile file) {
    return new FindEntities(nameModels, file);
  }

  @Override
  public PCollection<AnnotatedArticle> expand(PCollection<AnnotatedArticle> articles) {
    return articles.apply("FindEntities", ParDo.of(new FindFn(nameModels, aliases)));
  }

  private static final class FindFn extends DoFn<AnnotatedArticle, AnnotatedArticle> {

    private final List<NameModelFile> nameModels;
    private final @Nullable AliasFile aliases;
    private transient @Nullable EntityFinder finder;

    FindFn(List<NameModelFile> nameModels, @Nullable AliasFile aliases) {
      this.nameModels = nameModels;
      this.aliases = aliases;
    }

    @ProcessElement
    public void find(@Element AnnotatedArticle article, OutputReceiver<AnnotatedArticle> found) {
      if (finder == null) {
        finder = EntityFinder.of(nameModels, aliases);
      }
      found.output(finder.find(article));
    }
  }
}
