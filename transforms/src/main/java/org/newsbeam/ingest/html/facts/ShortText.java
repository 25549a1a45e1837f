// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Whether what a page says of its article is short enough to be a title or some names. */
final class ShortText {

  /** Chars and elements. */
  private static final int LONGEST = 10_000;

  private ShortText() {}

  static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  /** The words of an element, those of each element within apart: links stand side by side. */
  static String spaced(Element element) {
    StringBuilder words = new StringBuilder();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            words.append(text.getWholeText());
          } else if (node instanceof Element inner && inner.normalName().equals("a")) {
            words.append('\n');
          }
        },
        element);
    return words.toString().strip();
  }

  /** Whether an element holds too little to be more than some names. */
  static boolean isShort(Element element) {
    int[] chars = {0};
    NodeFilter.FilterResult counted =
        NodeTraversor.filter(
            (node, depth) -> {
              chars[0] += node instanceof TextNode text ? text.getWholeText().length() : 1;
              return chars[0] > LONGEST
                  ? NodeFilter.FilterResult.STOP
                  : NodeFilter.FilterResult.CONTINUE;
            },
            element);
    return counted != NodeFilter.FilterResult.STOP;
  }
}
