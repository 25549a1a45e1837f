// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.AnnotatedArticle;

/**
 * Tells the language of each cleaned article, and adds sentences, tokens and tags. An article for
 * whose language there are no models keeps its blocks only.
 */
public final class AnnotateLanguage
    extends PTransform<PCollection<AnnotatedArticle>, PCollection<AnnotatedArticle>> {

  private AnnotateLanguage() {}

  public static AnnotateLanguage create() {
    return new AnnotateLanguage();
  }

  @Override
  public PCollection<AnnotatedArticle> expand(PCollection<AnnotatedArticle> articles) {
    return articles.apply("AnnotateLanguage", ParDo.of(new AnnotateFn()));
  }

  private static final class AnnotateFn extends DoFn<AnnotatedArticle, AnnotatedArticle> {

    private transient @Nullable LanguageAnnotator annotator;
    private transient @Nullable LanguageGuesser guesser;

    @ProcessElement
    public void annotate(
        @Element AnnotatedArticle article, OutputReceiver<AnnotatedArticle> annotated) {
      if (annotator == null || guesser == null) {
        annotator = new LanguageAnnotator();
        guesser = new LanguageGuesser();
      }
      AnnotatedArticle told = guesser.told(article);
      annotated.output(LanguageGuesser.isRead(told) ? annotator.annotate(told) : told);
    }
  }
}
