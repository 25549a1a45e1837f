// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.ingest.html.facts.PageFacts;
import org.newsbeam.ingest.html.kind.Kind;
import org.newsbeam.model.Block;
import org.newsbeam.model.Span;

/** Puts the text of an article together, one block a line. */
final class LayoutBuilder {

  private final StringBuilder text = new StringBuilder();
  private final List<Block> layout = new ArrayList<>();

  void add(String words, Kind kind) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int begin = text.length();
    text.append(words);
    layout.add(new Block(kind.kind(), new Span(begin, text.length()), kind.rule()));
  }

  /** Chars of the blocks that are body. */
  int bodyLength() {
    return layout.stream()
        .filter(block -> block.kind().isArticle())
        .mapToInt(block -> block.span().length())
        .sum();
  }

  HtmlArticle article(PageFacts facts) {
    return new HtmlArticle(text.toString(), layout, facts);
  }
}
