// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.model.Span;

/** Cuts a text into paragraphs: lines, or hard-wrapped lines put together again. */
public final class ParagraphCutter {

  private ParagraphCutter() {}

  /** The paragraphs in text order; together they hold every char that is not white space. */
  public static List<Paragraph> cut(String text) {
    List<Line> lines = Line.scan(text);
    HardWrap wrap = HardWrap.of(text, lines);
    List<Paragraph> paragraphs = new ArrayList<>();
    int group = -1;
    for (int first = 0; first < lines.size(); ) {
      int next = first + 1;
      while (next < lines.size() && wrap.joins(lines.get(next - 1), lines.get(next))) {
        next++;
      }
      group += lines.get(first).afterBlank() ? 1 : 0;
      Span span = new Span(lines.get(first).begin(), lines.get(next - 1).end());
      paragraphs.add(Paragraph.of(text, span, group, wrap.isWrapped()));
      first = next;
    }
    return paragraphs;
  }
}
