// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.junit.Rule;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;

public final class FindEntitiesTest {

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void eachArticleGetsItsMentionsAndEntities() {
    AnnotatedArticle one = Articles.of("Angela Merkel flew to Paris. Merkel met Emmanuel Macron.");
    AnnotatedArticle two = Articles.of("It rained all day.");
    EntityFinder finder = new EntityFinder();
    PAssert.that(pipeline.apply(Create.of(one, two)).apply(FindEntities.create()))
        .containsInAnyOrder(finder.find(one), finder.find(two));
    pipeline.run().waitUntilFinish();
  }
}
