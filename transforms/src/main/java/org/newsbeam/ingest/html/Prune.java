// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Takes out of a page what its readers never see as words. */
final class Prune implements NodeFilter {

  private static final Set<String> UNSEEN =
      Set.of(
          ("script style noscript template iframe object embed svg math canvas button input select option"
                  + " textarea label progress map area link meta head dialog datalist applet audio video"
                  + " noframes frameset")
              .split(" "));

  private Prune() {}

  static void apply(Element page) {
    NodeTraversor.filter(new Prune(), page);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    return UNSEEN.contains(element.normalName()) || isHidden(element)
        ? FilterResult.REMOVE
        : FilterResult.CONTINUE;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || (element.hasAttr("hidden") && element.childrenSize() < 3);
  }
}
