// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.stretch;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.newsbeam.model.Cancellation;

/** How many chars each element of a page holds: all of them, and those of prose. */
public final class Prose {

  private final IdentityHashMap<Element, Integer> chars = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> words = new IdentityHashMap<>();
  private final Element page;

  private Prose(Element page) {
    this.page = page;
  }

  public static Prose of(List<Stretch> stretches, Element page) {
    Prose prose = new Prose(page);
    for (Stretch stretch : stretches) {
      Cancellation.check();
      int own = stretch.prose();
      for (Element e = stretch.owner(); e != null; e = e.parent()) {
        prose.words.merge(e, stretch.text().length(), Integer::sum);
        if (own > 0) {
          prose.chars.merge(e, own, Integer::sum);
        }
      }
    }
    return prose;
  }

  /** Chars of all the words in {@code element}. */
  public int all(Element element) {
    return words.getOrDefault(element, 0);
  }

  /** Chars of prose in {@code element}. */
  public int in(Element element) {
    return chars.getOrDefault(element, 0);
  }

  int total() {
    return in(page);
  }

  /** The share of all prose that {@code element} holds. */
  double share(Element element) {
    return total() == 0 ? 0 : (double) in(element) / total();
  }
}
