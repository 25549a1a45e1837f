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

  private static final int SAMPLES = 5;

  private static final int SAMPLE_LETTERS = 30;

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

  /** Chars of all blocks. */
  int length() {
    return text.length();
  }

  /** Whether the words of {@code other} are here too, in blocks of whatever kind: samples tell. */
  boolean shows(LayoutBuilder other) {
    String here = letters(text);
    String there = letters(other.text);
    int found = 0;
    for (int sample = 1; sample <= SAMPLES; sample++) {
      int begin = there.length() * sample / (SAMPLES + 1);
      int end = Math.min(begin + SAMPLE_LETTERS, there.length());
      found += here.contains(there.substring(begin, end)) ? 1 : 0;
    }
    return found > SAMPLES / 2;
  }

  private static String letters(CharSequence text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
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
