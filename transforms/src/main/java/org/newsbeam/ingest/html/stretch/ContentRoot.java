// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.stretch;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Cancellation;

/**
 * Finds the element that holds the article: the one that the page itself names so, if it has enough
 * of the prose; from there down for as long as one child has nearly all of it.
 */
public final class ContentRoot {

  /** Share of a page's prose that an article has at least. */
  private static final double ARTICLE = 0.4;

  /** Share of a page's prose that an article under the page's headline has at least. */
  private static final double TITLED = 0.15;

  /** Share of an element's prose that the inner one of two names has at least. */
  private static final double INNER = 0.8;

  /** Share of an element's prose that may stand behind the article within it. */
  private static final double BEHIND = 0.15;

  /** The same where the page names no article. */
  private static final double BEHIND_UNNAMED = 0.35;

  private final Element page;
  private final Prose prose;
  private final Markers markers;

  private ContentRoot(Element page, Prose prose, Markers markers) {
    this.page = page;
    this.prose = prose;
    this.markers = markers;
  }

  /** The element below {@code page}, or the page, that holds the article. */
  public static Element find(
      Element page, List<Stretch> stretches, Litter litter, Markers markers) {
    List<Stretch> kept =
        stretches.stream()
            .filter(s -> litter.around(s, page).isEmpty() && !isInSiteHeader(s))
            .toList();
    ContentRoot root = new ContentRoot(page, Prose.of(kept, page), markers);
    return root.narrowed(root.titled().orElseGet(() -> root.joined(root.named())));
  }

  private static boolean isInSiteHeader(Stretch stretch) {
    Element header = stretch.owner().closest("header");
    return header != null && header.selectFirst("h1") == null;
  }

  /** Of several articles beside one another, the one that has the headline. */
  private Optional<Element> titled() {
    List<Element> articles =
        page.select("article").stream().filter(article -> prose.in(article) > 0).toList();
    int all = articles.stream().filter(this::isOutermost).mapToInt(prose::in).sum();
    return articles.stream()
        .filter(article -> prose.share(article) >= TITLED && prose.share(article) <= ARTICLE)
        .filter(article -> isOutermost(article) && article.selectFirst("h1") != null)
        .filter(article -> all >= INNER * prose.total())
        .findFirst();
  }

  private boolean isOutermost(Element article) {
    return article.parent() == null || article.parent().closest("article") == null;
  }

  private Element named() {
    Element named = page;
    for (Element element : page.getAllElements()) {
      Cancellation.check();
      if (!element.equals(page) && prose.share(element) > ARTICLE && isNamed(element)) {
        boolean larger = named.equals(page) || prose.in(element) > prose.in(named);
        boolean inner =
            prose.in(element) >= INNER * prose.in(named)
                && Stretch.isWithin(element, named)
                && !hasProseBefore(element, named);
        named = larger || inner ? element : named;
      }
    }
    return named;
  }

  /** What holds all elements of the same name: an article may come in several parts. */
  private Element joined(Element named) {
    Element joined = named;
    if (!named.equals(page)
        && markers.of(named).contains(Marker.BODY)
        && !named.className().isEmpty()) {
      for (Element part : page.getElementsByTag(named.normalName())) {
        if (prose.in(part) > 0 && part.className().equals(named.className())) {
          while (!Stretch.isWithin(part, joined)) {
            joined = joined.parent();
          }
        }
      }
    }
    return joined;
  }

  private boolean isNamed(Element element) {
    return !element.normalName().equals("p")
        && (element.normalName().equals("article") || markers.of(element).contains(Marker.BODY));
  }

  private Element narrowed(Element named) {
    double behind = named.equals(page) ? BEHIND_UNNAMED : BEHIND;
    Element root = named;
    for (Element next = heaviest(root); next != null; next = heaviest(root)) {
      if (next.normalName().equals("p")
          || prose.in(next) < (1 - behind) * prose.in(root)
          || hasProseBefore(next, root)) {
        return root;
      }
      root = next;
    }
    return root;
  }

  /** Whether there is prose in {@code root} in front of {@code element}: it may be the lead. */
  private boolean hasProseBefore(Element element, Element root) {
    for (Element around = element;
        around != null && !around.equals(root);
        around = around.parent()) {
      for (Element before : around.parent().children()) {
        if (before.equals(around)) {
          break;
        }
        if (prose.in(before) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private @Nullable Element heaviest(Element element) {
    Element heaviest = null;
    for (Element child : element.children()) {
      if (prose.in(child) > 0 && (heaviest == null || prose.in(child) > prose.in(heaviest))) {
        heaviest = child;
      }
    }
    return heaviest;
  }
}
