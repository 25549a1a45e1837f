// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import java.util.List;
import org.newsbeam.model.Span;

/** The segments of a quote as one text that reads right. */
final class JoinedText {

  private static final String MARKS = "”\"'’»";

  private JoinedText() {}

  /**
   * The segments with a blank between them. Where one ends with the comma before "Smith said." and
   * the next starts a sentence, the comma, which is the printer's, becomes a full stop.
   */
  static String of(String text, List<Span> segments) {
    StringBuilder joined = new StringBuilder();
    for (int s = 0; s < segments.size(); s++) {
      Span segment = segments.get(s);
      int begin = joined.length();
      joined.append(segment.in(text));
      if (s + 1 < segments.size()) {
        if (stopsBetween(text, segment.end(), segments.get(s + 1).begin())) {
          endSentence(joined, begin);
        }
        joined.append(' ');
      }
    }
    return joined.toString();
  }

  /** Whether a sentence ends between two segments and the second starts with a capital. */
  private static boolean stopsBetween(String text, int from, int to) {
    boolean stops = false;
    for (int i = from; i < to; i++) {
      stops |= text.charAt(i) == '.' && (i + 1 >= text.length() || text.charAt(i + 1) == ' ');
    }
    int first = to;
    while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    return stops && first < text.length() && Character.isUpperCase(text.charAt(first));
  }

  private static void endSentence(StringBuilder joined, int begin) {
    int last = joined.length() - 1;
    while (last > begin && MARKS.indexOf(joined.charAt(last)) >= 0) {
      last--;
    }
    if (joined.charAt(last) == ',') {
      joined.setCharAt(last, '.');
    }
  }
}
