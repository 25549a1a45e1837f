// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.markup;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.newsbeam.model.Cancellation;

/** Takes out of a page what its readers never see as words. */
public final class Prune implements NodeFilter {

  private static final Set<String> UNSEEN =
      Set.of(
          ("script style noscript template iframe object embed svg math canvas button input select option"
                  + " textarea label progress map area link meta head dialog datalist applet audio video"
                  + " noframes frameset")
              .split(" "));

  /** By parent: taken out one by one, the many of one parent would cost their square. */
  private final IdentityHashMap<Node, Set<Node>> unseen = new IdentityHashMap<>();

  private final Element page;
  private final boolean struck;

  private Prune(Element page) {
    this.page = page;
    this.struck = Struck.isTold(page);
  }

  public static void apply(Element page) {
    Prune prune = new Prune(page);
    NodeTraversor.filter(prune, page);
    prune.unseen.forEach(Prune::takeOut);
  }

  private static void takeOut(Node parent, Set<Node> unseen) {
    Element element = (Element) parent;
    List<Node> seen = element.childNodes().stream().filter(node -> !unseen.contains(node)).toList();
    element.empty();
    element.appendChildren(seen);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    Cancellation.check();
    if (isSeen(element)) {
      return FilterResult.CONTINUE;
    }
    if (!element.equals(page)) {
      unseen
          .computeIfAbsent(
              element.parent(), p -> Collections.newSetFromMap(new IdentityHashMap<>()))
          .add(element);
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  private boolean isSeen(Element element) {
    boolean unseen = UNSEEN.contains(element.normalName()) && !isShadowRoot(element);
    return !unseen && !Hidden.isHidden(element) && !(struck && Struck.isStruck(element));
  }

  /** Components keep what they show in a template that browsers attach to them. */
  private static boolean isShadowRoot(Element element) {
    return element.normalName().equals("template")
        && (element.hasAttr("shadowrootmode") || element.hasAttr("shadowroot"));
  }
}
