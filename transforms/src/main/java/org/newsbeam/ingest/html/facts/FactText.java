// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The text of what a page says of its article: titles, names. */
final class FactText {

  /** Chars; no name or title with markup in it is longer. */
  private static final int LONGEST_MARKED_UP = 10_000;

  private FactText() {}

  /** Without markup and character references, which such strings often keep. */
  static String plain(String text) {
    boolean written = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    return written && text.length() <= LONGEST_MARKED_UP ? Jsoup.parse(text).text() : text;
  }

  /** Whether an element holds too little to be more than some names. */
  static boolean isShort(Element element) {
    int[] chars = {0};
    NodeFilter.FilterResult counted =
        NodeTraversor.filter(
            (node, depth) -> {
              chars[0] += node instanceof TextNode text ? text.getWholeText().length() : 1;
              return chars[0] > LONGEST_MARKED_UP
                  ? NodeFilter.FilterResult.STOP
                  : NodeFilter.FilterResult.CONTINUE;
            },
            element);
    return counted != NodeFilter.FilterResult.STOP;
  }
}
