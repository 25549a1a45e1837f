// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.BlockKind;

/** Finds block quotations that show words of the article's own paragraphs a second time, large. */
final class Repeats {

  private static final Kind AGAIN = new Kind(BlockKind.PULL_QUOTE, "markup-shown-again");

  /** Letters and digits; fewer may come twice by chance. */
  private static final int SHORTEST = 20;

  private Repeats() {}

  /** Decides the parts that lie in such a quotation, with whose they are. */
  static void decide(List<Part> parts, Element root) {
    Set<Element> again = Collections.newSetFromMap(new IdentityHashMap<>());
    StringBuilder told = new StringBuilder();
    List<Integer> quoted = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (around(parts.get(i), root) != null && parts.get(i).isOpen()) {
        quoted.add(i);
      } else if (parts.get(i).isProse()) {
        told.append(letters(parts.get(i))).append(' ');
      }
    }
    for (int i : quoted) {
      String words = letters(parts.get(i));
      if (words.length() >= SHORTEST && told.indexOf(words) >= 0) {
        again.add(around(parts.get(i), root));
      }
    }
    for (int i = 0; i < parts.size() && !again.isEmpty(); i++) {
      Element quotation = around(parts.get(i), root);
      if (quotation != null && again.contains(quotation)) {
        parts.set(i, parts.get(i).as(AGAIN));
      }
    }
  }

  private static @Nullable Element around(Part part, Element root) {
    for (Element e = part.stretch().owner(); e != null && !e.equals(root); e = e.parent()) {
      if (e.normalName().equals("blockquote")) {
        return e;
      }
    }
    return null;
  }

  private static String letters(Part part) {
    StringBuilder letters = new StringBuilder();
    part.stretch()
        .text()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
