// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean;

import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.junit.Rule;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Span;

public class CleanArticlesTest {

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void articlesGetBlocksAndMetadata() {
    Article plain = Article.of("a.txt", 0, Metadata.NONE, "The ferry sank.");
    String text = "Ferry saved\nBy Jane Doe\nThe ferry will run for ten years more.\n";
    Article titled = Article.of("b.jsonl", 3, Metadata.NONE, text);

    var cleaned = pipeline.apply(Create.of(plain, titled)).apply(CleanArticles.create());

    PAssert.that(cleaned)
        .containsInAnyOrder(
            AnnotatedArticle.of(
                plain, List.of(new Block(BlockKind.BODY, new Span(0, 15), "paragraph"))),
            AnnotatedArticle.of(
                titled.withMetadata(
                    new Metadata(
                        null,
                        null,
                        null,
                        null,
                        "Ferry saved",
                        null,
                        List.of("Jane Doe"),
                        null,
                        null,
                        null,
                        null)),
                List.of(
                    new Block(BlockKind.HEADLINE, new Span(0, 11), "first-line"),
                    new Block(BlockKind.BYLINE, new Span(12, 23), "by-line"),
                    new Block(BlockKind.BODY, new Span(24, 62), "paragraph"))));
    pipeline.run();
  }
}
