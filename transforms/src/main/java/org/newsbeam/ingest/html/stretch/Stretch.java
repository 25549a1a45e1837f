// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.stretch;

import org.jsoup.nodes.Element;

/**
 * Words of a page that stand together without a break.
 *
 * @param text the words, with single spaces
 * @param linked how many chars of them are links
 * @param owner the innermost block element around them
 */
public record Stretch(String text, int linked, Element owner) {

  /** A shorter one may be a label or a title. */
  private static final int SENTENCE = 80;

  /** How much it looks like a paragraph of prose: chars outside of links, 0 for anything else. */
  public int prose() {
    int own = text.length() - linked;
    boolean sentence = text.length() >= SENTENCE || (own >= 40 && endsSentence(text));
    return sentence && own * 2 > text.length() ? own : 0;
  }

  /** Whether a sentence ends with {@code text}. */
  static boolean endsSentence(CharSequence text) {
    int end = text.length();
    while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:;。".indexOf(text.charAt(end - 1)) >= 0;
  }

  public boolean isWithin(Element root) {
    return isWithin(owner, root);
  }

  /** Whether {@code element} is {@code outer} or lies in it. */
  public static boolean isWithin(Element element, Element outer) {
    for (Element around = element; around != null; around = around.parent()) {
      if (around.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nearly all of it is a link. */
  public boolean isLink() {
    return linked * 10 >= text.length() * 9;
  }
}
