// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.markup;

import java.io.IOException;
import java.io.Reader;
import java.util.IdentityHashMap;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.newsbeam.model.Cancellation;

/**
 * Feeds a page to its parser bit by bit, and looks in between at what has become of it: where going
 * on would cost the square of its length, it breaks off.
 */
final class PageFeed extends Reader {

  /** Levels; pages of newspapers have some dozens. */
  static final int MAX_DEPTH = 400;

  /** A tag that comes again adds its attributes to the first one, which is searched for each. */
  private static final int MOST_ATTRIBUTES = 1_000;

  /** Chars between two looks. */
  private static final int BIT = 1 << 13;

  /** Nodes beside a table from which on it matters how many there are. */
  private static final int MANY = 1_000;

  /**
   * What stands in a table but in no cell is put in front of it, and that makes the parser number
   * all nodes beside the table anew: so many of them, some seconds, are enough.
   */
  private static final long MOST_NUMBERED = 2_000_000_000;

  private final String html;
  private final Supplier<Document> page;
  private final IdentityHashMap<Node, Integer> besideTable = new IdentityHashMap<>();
  private int at;
  private long numbered;
  private boolean tooDeep;
  private boolean tangled;

  /**
   * Feeds {@code html}.
   *
   * @param page what the parser has made of it so far
   */
  PageFeed(String html, Supplier<Document> page) {
    this.html = html;
    this.page = page;
  }

  /** How many chars the parser has got. */
  int fed() {
    return at;
  }

  /** Whether it broke off as the elements are nested more than {@link #MAX_DEPTH} deep. */
  boolean isTooDeep() {
    return tooDeep;
  }

  /** Whether it broke off as too much stands in tables outside of their cells, or in one tag. */
  boolean isTangled() {
    return tangled;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    Cancellation.check();
    if (at > 0) {
      look();
    }
    if (tooDeep || tangled) {
      throw new IOException("the page is refused");
    }
    int n = Math.min(Math.min(length, BIT), html.length() - at);
    html.getChars(at, at + n, target, offset);
    at += n;
    return n > 0 || length == 0 ? n : -1;
  }

  /** Goes down the elements that are still open: the last of the last and so on. */
  private void look() {
    int depth = 0;
    Node node = page.get();
    while (node.lastChild() instanceof Element last) {
      if (last.normalName().equals("table") && node.childNodeSize() > MANY) {
        Integer before = besideTable.put(node, node.childNodeSize());
        numbered +=
            before == null ? 0 : (long) node.childNodeSize() * (node.childNodeSize() - before);
      }
      node = last;
      depth++;
    }
    tooDeep = depth > MAX_DEPTH;
    tangled = numbered > MOST_NUMBERED || hasManyAttributes(page.get());
  }

  private static boolean hasManyAttributes(Document document) {
    Element html = document.firstElementChild();
    return html != null
        && (html.attributesSize() > MOST_ATTRIBUTES
            || html.children().stream().anyMatch(e -> e.attributesSize() > MOST_ATTRIBUTES));
  }

  @Override
  public void close() {}
}
