// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.markup;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.newsbeam.model.Cancellation;

/** Tells words that a page shows struck through: they were taken back. */
final class Struck {

  private static final Set<String> TAGS = Set.of("s", "strike", "del");

  /** Share of a page; if more is struck, a tag was left open. */
  private static final double MOST = 0.2;

  private Struck() {}

  /** Whether few enough words of {@code page} are struck to believe it. */
  static boolean isTold(Element page) {
    int[] all = {0};
    int[] struck = {0};
    int[] inside = {0};
    NodeTraversor.traverse(
        new org.jsoup.select.NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            Cancellation.check();
            if (node instanceof TextNode text) {
              int chars = text.getWholeText().length();
              all[0] += chars;
              struck[0] += inside[0] > 0 ? chars : 0;
            } else if (node instanceof Element element && isStruck(element)) {
              inside[0]++;
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && isStruck(element)) {
              inside[0]--;
            }
          }
        },
        page);
    return struck[0] <= MOST * all[0];
  }

  static boolean isStruck(Element element) {
    return TAGS.contains(element.normalName())
        || (element.hasAttr("style")
            && element.attr("style").toLowerCase(Locale.ROOT).contains("line-through"));
  }
}
