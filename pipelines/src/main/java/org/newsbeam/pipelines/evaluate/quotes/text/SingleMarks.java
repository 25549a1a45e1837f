// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.model.Span;

/**
 * Finds text in single quotation marks: from {@code ‘} or {@code '} before a word to the first
 * {@code ’} or {@code '} that ends one, on the same line, with no other quotation in between.
 * Nobody annotates such text, and what is found there is neither right nor wrong.
 */
public final class SingleMarks {

  private static final String OPENERS = "‘'";
  private static final String CLOSERS = "’'";
  private static final String STOPS = "\n‘“”\"";
  private static final String BEFORE_A_CLOSER = ",.!?…";

  private SingleMarks() {}

  /** The stretches, marks and all, in text order. */
  public static List<Span> of(String text) {
    List<Span> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      if (!opens(text, i)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < text.length()
          && STOPS.indexOf(text.charAt(end)) < 0
          && !closes(text, i + 1, end)) {
        end++;
      }
      boolean isClosed = end < text.length() && STOPS.indexOf(text.charAt(end)) < 0;
      if (isClosed) {
        found.add(new Span(i, end + 1));
      }
      // What is not closed before a stop is not closed from a later opener before it either.
      i = isClosed ? end + 1 : end;
    }
    return found;
  }

  private static boolean opens(String text, int at) {
    return OPENERS.indexOf(text.charAt(at)) >= 0
        && (at == 0 || !Chars.isWord(text.codePointBefore(at)))
        && at + 1 < text.length()
        && (Chars.isWord(text.codePointAt(at + 1)) || text.charAt(at + 1) == '$');
  }

  private static boolean closes(String text, int begin, int at) {
    if (CLOSERS.indexOf(text.charAt(at)) < 0
        || (at + 1 < text.length() && Chars.isWord(text.codePointAt(at + 1)))) {
      return false;
    }
    boolean isPunctuated = at > begin && BEFORE_A_CLOSER.indexOf(text.charAt(at - 1)) >= 0;
    int end = isPunctuated ? at - 1 : at;
    return end > begin && Chars.isWord(text.codePointBefore(end));
  }
}
