// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.stretch;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** The quotation marks that readers of a page see around inline quotations, in no source text. */
final class QuoteMarks {

  private static final String WRITTEN = "\"“”„‟«»‹›'‘’‚";

  /** Of each open quotation whether its first mark was set; none was if the page wrote its own. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private boolean waiting;

  /** A quotation starts with the next char. */
  void open() {
    open.push(false);
    waiting = true;
  }

  /** Sets the mark before the first char of a quotation. */
  void before(char c, StringBuilder text) {
    if (waiting) {
      waiting = false;
      if (WRITTEN.indexOf(c) < 0) {
        open.pop();
        open.push(true);
        text.append(open.size() % 2 == 1 ? '“' : '‘');
      }
    }
  }

  /** Sets the mark after the last char. */
  void close(StringBuilder text) {
    boolean set = !open.isEmpty() && open.peek();
    if (set && !text.isEmpty()) {
      text.append(open.size() % 2 == 1 ? '”' : '’');
    }
    open.poll();
    waiting = false;
  }

  /** Whether a citation in a block quotation stands after its words, and is no title in them. */
  static boolean namesSpeaker(Element cite, CharSequence text) {
    Element around = cite.closest("blockquote, footer, figcaption");
    return around != null
        && around.normalName().equals("blockquote")
        && (text.isEmpty() || endsWords(text));
  }

  /** Whether words end here: a sentence, a quotation, or with a dash before who said them. */
  private static boolean endsWords(CharSequence text) {
    return Stretch.endsSentence(text) || withoutDash(text) < text.length();
  }

  /** Where the text ends before the dash that it ends with, if it does. */
  static int withoutDash(CharSequence text) {
    int end = text.length();
    while (end > 0 && "—–―- ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
