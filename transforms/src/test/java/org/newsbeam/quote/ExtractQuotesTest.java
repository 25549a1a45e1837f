// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.PCollection;
import org.junit.Rule;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;

public class ExtractQuotesTest {

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void eachArticleComesOutWithItsQuotes() {
    AnnotatedArticle article =
        MarkedUpArticle.read("“Stay,” said [[PERSON:Ines Duarte|ines|f]]. “Please stay.”");
    AnnotatedArticle silent = MarkedUpArticle.read("Nobody spoke.");
    PCollection<AnnotatedArticle> quoted =
        pipeline.apply(Create.of(article, silent)).apply(ExtractQuotes.create());
    PAssert.that(quoted).containsInAnyOrder(new QuoteExtractor().extract(article), silent);
    pipeline.run();
  }
}
