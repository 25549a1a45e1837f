// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.newsbeam.ingest.html.facts.PageFacts;
import org.newsbeam.model.Block;

/**
 * The article of a web page.
 *
 * @param text its blocks, one a line
 * @param layout the blocks as the markup tells them
 * @param facts what the page says of it; its headline is the one that readers see
 */
public record HtmlArticle(String text, List<Block> layout, PageFacts facts) {

  public HtmlArticle {
    requireNonNull(text, "text");
    requireNonNull(facts, "facts");
    layout = List.copyOf(layout);
  }

  /** Whether the page holds no article. */
  public boolean isEmpty() {
    return layout.stream().noneMatch(block -> block.kind().isArticle());
  }
}
