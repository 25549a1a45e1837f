// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.model.Span;

/**
 * Finds text in quotation marks. A paragraph is a line. Marks within marks are followed by their
 * depth, unless that leaves a paragraph open which the next one does not continue: then the first
 * closing mark closes.
 */
public final class QuotationSpans {

  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

  /** What one pass over a paragraph found; {@code open} is where the open one starts, or -1. */
  private record Pass(List<Span> closed, int open) {}

  private QuotationSpans() {}

  /** The quotations of a text, in text order. */
  public static List<QuotationSpan> of(String text) {
    List<Span> paragraphs = paragraphs(text);
    List<QuotationSpan> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      boolean isContinued =
          i + 1 < paragraphs.size() && startsWithMark(text, paragraphs.get(i + 1));
      Pass pass = pass(text, paragraph, true);
      if (pass.open >= 0 && !isContinued) {
        pass = pass(text, paragraph, false);
      }
      pass.closed.forEach(span -> found.add(new QuotationSpan(span, QuotationSpan.End.CLOSED)));
      if (pass.open >= 0) {
        found.add(
            new QuotationSpan(
                new Span(pass.open, paragraph.end()),
                isContinued ? QuotationSpan.End.CONTINUED : QuotationSpan.End.UNCLOSED));
      }
    }
    return found;
  }

  private static boolean startsWithMark(String text, Span paragraph) {
    return QuotationMark.lengthAt(text, paragraph.begin(), paragraph.end()) > 0;
  }

  private static Pass pass(String text, Span paragraph, boolean nests) {
    List<Span> closed = new ArrayList<>();
    int depth = 0;
    int start = -1;
    int i = paragraph.begin();
    while (i < paragraph.end()) {
      if (QuotationMark.lengthAt(text, i, paragraph.end()) == 0) {
        i++;
        continue;
      }
      QuotationMark mark = QuotationMark.at(text, i, paragraph.begin(), paragraph.end());
      boolean opens =
          mark.role() == QuotationMark.Role.OPENS
              || (mark.role() == QuotationMark.Role.EITHER && depth == 0);
      if (opens && depth == 0) {
        start = i;
        depth = 1;
      } else if (opens) {
        depth += nests ? 1 : 0;
      } else if (depth > 0 && --depth == 0) {
        closed.add(new Span(start, i + mark.length()));
      }
      i += mark.length();
    }
    return new Pass(closed, depth > 0 ? start : -1);
  }

  /** The lines that are not blank, without the space around them. */
  private static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || LINE_ENDS.indexOf(text.charAt(i)) >= 0) {
        int from = begin;
        int to = i;
        while (from < to && Chars.isSpace(text.charAt(from))) {
          from++;
        }
        while (from < to && Chars.isSpace(text.charAt(to - 1))) {
          to--;
        }
        if (from < to) {
          paragraphs.add(new Span(from, to));
        }
        begin = i + 1;
      }
    }
    return paragraphs;
  }
}
