// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.kind;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsbeam.ingest.html.stretch.Prose;
import org.newsbeam.ingest.html.stretch.Stretch;
import org.newsbeam.model.BlockKind;

/**
 * Finds small boxes amid the paragraphs of an article that belong to something else, whatever they
 * are called: the card of another story, an invitation to a newsletter; and what readers wrote
 * below it.
 */
final class Boxes {

  private static final Kind CARD = new Kind(BlockKind.PROMPT, "markup-card");
  private static final Kind OFFER = new Kind(BlockKind.PROMPT, "markup-offer");

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BOXES =
      Set.of("div", "section", "article", "aside", "form", "li", "ul", "figure", "header");

  /** Chars of all words of a box. */
  private static final int LARGEST = 500;

  /** Share of an article's prose; if boxes hold more of it, they are its parts. */
  private static final double MOST = 0.4;

  /** Share of an article's prose that stands before what its readers say of it. */
  private static final double BEFORE_COMMENTS = 0.6;

  private static final Pattern INVITATION =
      Pattern.compile(
          "(?i)\\bnewsletters?\\b|\\b(?:your|my) (?:e-?mail )?(?:inbox|phone|e-?mail)\\b|\\bdelivered (?:straight |direct(?:ly)? )?to\\b"
              + "|\\bsign(?:ing)? up\\b|\\bsubscrib(?:e|ing)\\b|\\bfree trial\\b|\\bdownload (?:our|the) app\\b"
              + "|\\bjoin (?:our|us|the) |\\bbecome a (?:member|supporter|subscriber)\\b|\\bsupport (?:our|independent) ");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)\\b(?:you|your|our|us|sign|subscribe|join|get)\\b");

  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?i)(?:reader|user|your)?s?['’]?\\s*(?:comments?|responses|replies|discussion|conversation|opinions)\\s*[(\\[:]?\\s*\\d*\\s*[)\\]]?"
              + "|\\d+\\s*(?:comments?|responses|replies|thoughts)(?:\\s+(?:on|to)\\s.{0,200})?"
              + "|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion|debate)|have your say"
              + "|what (?:our )?(?:readers|you|people) (?:say|said|think|are saying)|comments? (?:from|by) (?:our )?readers");

  private final List<Part> parts;
  private final Prose prose;
  private final Element root;

  private Boxes(List<Part> parts, Prose prose, Element root) {
    this.parts = parts;
    this.prose = prose;
    this.root = root;
  }

  static void decide(List<Part> parts, Prose prose, Element root) {
    Boxes boxes = new Boxes(parts, prose, root);
    boxes.set(boxes.cards(), CARD);
    boxes.set(boxes.offers(), OFFER);
    boxes.cutComments();
  }

  private void set(Set<Element> boxes, Kind kind) {
    int held = boxes.stream().mapToInt(prose::in).sum();
    if (boxes.isEmpty() || held > MOST * prose.in(root)) {
      return;
    }
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.isOpen() && boxes.stream().anyMatch(part.stretch()::isWithin)) {
        parts.set(i, part.as(kind));
      }
    }
  }

  /** Boxes headed by a link to another page of the site. */
  private Set<Element> cards() {
    Set<Element> cards = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Part part : parts) {
      Element owner = part.stretch().owner();
      boolean linked = part.stretch().isLink() && part.stretch().text().length() >= 12;
      if (linked && HEADINGS.contains(owner.normalName()) && SiteLinks.leadsElsewhere(owner)) {
        add(box(owner), owner, cards);
      }
    }
    return cards;
  }

  /** Boxes that invite their readers to something of the paper's. */
  private Set<Element> offers() {
    Set<Element> offers = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Part part : parts) {
      String text = part.stretch().text();
      if (part.isOpen()
          && text.length() <= LARGEST
          && INVITATION.matcher(text).find()
          && ADDRESS.matcher(text).find()
          && text.indexOf('“') < 0
          && text.indexOf('"') < 0) {
        add(box(part.stretch().owner()), part.stretch().owner(), offers);
      }
    }
    return offers;
  }

  private void add(Element box, Element of, Set<Element> boxes) {
    boolean more = prose.all(box) > prose.all(of);
    if (!box.equals(of) && more && BOXES.contains(box.normalName())) {
      boxes.add(box);
    }
  }

  /** The largest small element around: what stands beside it is the article again. */
  private Element box(Element element) {
    Element box = element;
    while (box.parent() != null
        && !box.equals(root)
        && !box.parent().equals(root)
        && prose.all(box.parent()) <= LARGEST) {
      box = box.parent();
    }
    return box;
  }

  /** From a heading that announces what readers say: the rest of the element that it heads. */
  private void cutComments() {
    int before = 0;
    for (int i = 0; i < parts.size(); i++) {
      Stretch stretch = parts.get(i).stretch();
      boolean heading =
          HEADINGS.contains(stretch.owner().normalName())
              && stretch.text().length() <= 250
              && COMMENTS.matcher(stretch.text().strip()).matches();
      if (heading && before >= BEFORE_COMMENTS * prose.in(root)) {
        Element around = stretch.owner().parent();
        while (around != null
            && !around.equals(root)
            && prose.all(around) == stretch.text().length()) {
          around = around.parent();
        }
        for (int j = i;
            j < parts.size() && around != null && parts.get(j).stretch().isWithin(around);
            j++) {
          parts.set(j, parts.get(j).as(Kind.CUT));
        }
        return;
      }
      before += parts.get(i).isProse() ? stretch.prose() : 0;
    }
  }
}
