// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.credit;

import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.jspecify.annotations.Nullable;
import org.newsbeam.entity.EntityFinder;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.language.LanguageGuesser;
import org.newsbeam.model.AnnotatedArticle;

/** Adds to each article, whose own names are found, those in its credits, which do not count. */
public final class FindCredits
    extends PTransform<PCollection<AnnotatedArticle>, PCollection<AnnotatedArticle>> {

  private final boolean counted;

  private FindCredits(boolean counted) {
    this.counted = counted;
  }

  public static FindCredits create() {
    return new FindCredits(false);
  }

  /** With entities for such names, so that they count. */
  public FindCredits counted() {
    return new FindCredits(true);
  }

  @Override
  public PCollection<AnnotatedArticle> expand(PCollection<AnnotatedArticle> articles) {
    return articles.apply("FindCredits", ParDo.of(new FindFn(counted)));
  }

  private static final class FindFn extends DoFn<AnnotatedArticle, AnnotatedArticle> {

    private final boolean counted;
    private transient @Nullable CreditFinder finder;

    FindFn(boolean counted) {
      this.counted = counted;
    }

    @ProcessElement
    public void find(@Element AnnotatedArticle article, OutputReceiver<AnnotatedArticle> found) {
      if (finder == null) {
        finder = new CreditFinder(new LanguageAnnotator(), new EntityFinder(), counted);
      }
      found.output(LanguageGuesser.isRead(article) ? finder.find(article) : article);
    }
  }
}
