// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class ReadingTextTest {

  @Test
  public void bodyBlocksAreOneALineWithoutLineBreaksInside() {
    String text = "Ferry saved\n\n    It will \r\n  run.\nFor  ten years.";
    List<Block> blocks =
        List.of(
            new Block(BlockKind.HEADLINE, new Span(0, 11), "first-line"),
            new Block(BlockKind.BODY, new Span(17, 33), "paragraph"),
            new Block(BlockKind.BODY, new Span(34, text.length()), "paragraph"));
    Article article = Article.of("a.txt", 0, Metadata.NONE, text);
    assertEquals(
        "It will run.\nFor  ten years.", ReadingText.body(AnnotatedArticle.of(article, blocks)));
  }
}
