// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.stretch;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells which parts of a page are no article, by their names. */
public final class Litter {

  private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "menu");
  private static final Set<Marker> MARKERS =
      EnumSet.of(Marker.CUT, Marker.PROMPT, Marker.BOILERPLATE);

  /** An element with more of the page's prose is named after something else. */
  private static final double MOST = 0.4;

  private final Markers markers;
  private final Prose prose;
  private final IdentityHashMap<Element, Optional<Marker>> known = new IdentityHashMap<>();

  public Litter(Markers markers, Prose prose) {
    this.markers = markers;
    this.prose = prose;
  }

  /** What litter a stretch lies in, looking up to {@code root}. */
  public Optional<Marker> around(Stretch stretch, Element root) {
    boolean quoted = false;
    for (Element e = stretch.owner(); e != null && !e.equals(root); e = e.parent()) {
      quoted |= e.normalName().equals("blockquote");
      Optional<Marker> marker = known.computeIfAbsent(e, this::of);
      if (marker.isPresent() && !(quoted && marker.get() == Marker.PROMPT)) {
        return marker;
      }
    }
    return Optional.empty();
  }

  private boolean holdsArticle(Element element) {
    return element.selectFirst("article, h1") != null
        || element.getAllElements().stream().anyMatch(e -> markers.of(e).contains(Marker.BODY));
  }

  private Optional<Marker> of(Element element) {
    Set<Marker> said = markers.of(element);
    if (prose.share(element) > MOST && (prose.share(element) > 0.6 || holdsArticle(element))) {
      return Optional.empty();
    }
    boolean quoted = element.normalName().equals("footer") && element.closest("blockquote") != null;
    if (TAGS.contains(element.normalName()) && !quoted) {
      return Optional.of(Marker.CUT);
    }
    return MARKERS.stream().filter(said::contains).findFirst();
  }
}
