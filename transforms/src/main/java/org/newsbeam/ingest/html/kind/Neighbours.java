// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.newsbeam.ingest.html.stretch.Marker;
import org.newsbeam.ingest.html.stretch.Markers;
import org.newsbeam.ingest.html.stretch.Prose;
import org.newsbeam.ingest.html.stretch.Stretch;
import org.newsbeam.model.BlockKind;

/** Says what the parts of an article are by what stands beside them. */
public final class Neighbours {

  private static final Kind LINK_LIST = new Kind(BlockKind.PROMPT, "markup-link-list");
  private static final Kind CAPTION = new Kind(BlockKind.CAPTION, "markup-beside-image");
  private static final Set<String> NO_CAPTIONS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre");
  private static final Set<String> ROWS =
      Set.of("li", "ul", "ol", "dl", "dd", "dt", "td", "th", "tr", "tbody", "table");

  /** Chars. */
  private static final int LONGEST_CAPTION = 300;

  /** Chars that may stand beside a caption: a credit, a button. */
  private static final int MORE_WORDS = 120;

  /** Levels of elements that a part of an article may lie apart from its prose. */
  private static final int NEAR = 3;

  private final List<Part> parts;
  private final Prose prose;
  private final Markers markers;
  private final Element root;

  private Neighbours(List<Part> parts, Prose prose, Markers markers, Element root) {
    this.parts = new ArrayList<>(parts);
    this.prose = prose;
    this.markers = markers;
    this.root = root;
  }

  /** Decides what of {@code parts} is still open. */
  public static List<Part> decide(List<Part> parts, Prose prose, Markers markers, Element root) {
    Neighbours neighbours = new Neighbours(parts, prose, markers, root);
    if (prose.in(root) > 0) {
      neighbours.leaveOutWhatIsFar();
    }
    Boxes.decide(neighbours.parts, prose, root);
    Repeats.decide(neighbours.parts, root);
    neighbours.findLinkLists();
    neighbours.findCaptions();
    return neighbours.parts;
  }

  private void leaveOutWhatIsFar() {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.isOpen() && !part.isProse() && !isNear(part.stretch().owner())) {
        parts.set(i, part.as(Kind.CUT));
      }
    }
  }

  private boolean isNear(Element owner) {
    int level = 0;
    for (Element e = owner; level <= NEAR && e != null; e = e.parent()) {
      if (prose.in(e) > 0) {
        return true;
      }
      if (e.equals(root)) {
        return false;
      }
      level += ROWS.contains(e.normalName()) ? 0 : 1;
    }
    return false;
  }

  /** Two links or more that stand together, and the line that announces them. */
  private void findLinkLists() {
    for (int i = 0; i < parts.size(); i++) {
      int end = i;
      while (end < parts.size() && isLoneLink(parts.get(end))) {
        end++;
      }
      if (end - i >= 2) {
        if (i > 0 && parts.get(i - 1).isOpen() && isLabel(parts.get(i - 1).stretch())) {
          i--;
        }
        for (; i < end; i++) {
          parts.set(i, parts.get(i).as(LINK_LIST));
        }
      }
    }
  }

  private static boolean isLoneLink(Part part) {
    return (part.isOpen() && part.stretch().isLink()) || part.kind().rule().equals("markup-link");
  }

  private static boolean isLabel(Stretch stretch) {
    return stretch.prose() == 0 && stretch.text().length() <= 80;
  }

  private void findCaptions() {
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.isOpen() && isBesideImage(part.stretch())) {
        parts.set(i, part.as(CAPTION));
      }
    }
  }

  private boolean isBesideImage(Stretch stretch) {
    Element owner = stretch.owner();
    if (NO_CAPTIONS.contains(owner.normalName()) || stretch.text().length() > LONGEST_CAPTION) {
      return false;
    }
    Element around = owner;
    for (int level = 0; level < NEAR && !around.equals(root); level++, around = around.parent()) {
      if (ROWS.contains(around.normalName())
          || prose.all(around) > stretch.text().length() + MORE_WORDS) {
        return false;
      }
      boolean named = stretch.prose() == 0 || markers.of(around).contains(Marker.IMAGE);
      if (named && !around.equals(owner) && around.selectFirst("img, picture") != null) {
        return true;
      }
    }
    return false;
  }
}
