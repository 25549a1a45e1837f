// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.clean.text.Chars;

/**
 * A line of text that is not blank.
 *
 * @param begin its first char that is not white space
 * @param end the char after its last one that is not white space
 * @param indent the columns of white space before {@code begin}; a tab counts four
 * @param afterBlank whether a blank line, or the start of the text, stands before it
 */
public record Line(int begin, int end, int indent, boolean afterBlank) {

  /** The columns up to its last char. */
  int width() {
    return indent + end - begin;
  }

  /** The lines of {@code text} that are not blank, in order. CR LF, CR and LF each end a line. */
  public static List<Line> scan(String text) {
    List<Line> lines = new ArrayList<>();
    boolean blank = true;
    int at = 0;
    while (at < text.length()) {
      int stop = at;
      int first = -1;
      int last = -1;
      int indent = 0;
      while (stop < text.length() && !Chars.isLineBreak(text.charAt(stop))) {
        if (!Chars.isWhite(text.charAt(stop))) {
          first = first < 0 ? stop : first;
          last = stop;
        } else if (first < 0) {
          indent += text.charAt(stop) == '\t' ? 4 : 1;
        }
        stop++;
      }
      if (first >= 0) {
        lines.add(new Line(first, last + 1, indent, blank));
      }
      blank = first < 0;
      boolean crLf = text.startsWith("\r\n", stop);
      at = stop + (crLf ? 2 : 1);
    }
    return lines;
  }
}
