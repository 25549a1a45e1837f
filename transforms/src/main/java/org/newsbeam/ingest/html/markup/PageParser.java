// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.markup;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Parses pages, and refuses those that were built to be a burden. */
public final class PageParser {

  /** Chars at the start of a page where a document type may declare entities. */
  private static final int PROLOGUE = 1 << 13;

  private static final Pattern ENTITIES = Pattern.compile("(?i)<!ENTITY\\s");

  private PageParser() {}

  /**
   * The page.
   *
   * @throws RefusedPageException if it declares entities of its own, if its elements are nested
   *     more than {@value PageFeed#MAX_DEPTH} deep, or if too much stands in tables outside of
   *     their cells
   */
  public static Document parse(String html) throws RefusedPageException {
    if (ENTITIES.matcher(html.substring(0, Math.min(PROLOGUE, html.length()))).find()) {
      throw new RefusedPageException("entities", "the page declares entities of its own");
    }
    Document page = fed(html);
    if (NodeTraversor.filter(PageParser::stopWhenTooDeep, page) == NodeFilter.FilterResult.STOP) {
      throw tooDeep();
    }
    return page;
  }

  /** Only this parser shows what it has made so far; it must be asked for each element. */
  private static Document fed(String html) throws RefusedPageException {
    Parser html5 = Parser.htmlParser().setMaxDepth(PageFeed.MAX_DEPTH + 2);
    try (StreamParser parser = new StreamParser(html5)) {
      PageFeed feed = new PageFeed(html, parser::document);
      try {
        Iterator<Element> elements = parser.parse(feed, "").iterator();
        while (elements.hasNext()) {
          elements.next();
        }
      } catch (UncheckedIOException e) {
        throw feed.isTooDeep() ? tooDeep() : tangled();
      }
      return parser.document();
    }
  }

  private static RefusedPageException tooDeep() {
    return new RefusedPageException(
        "too-deep",
        "the elements of the page are nested more than " + PageFeed.MAX_DEPTH + " deep");
  }

  private static RefusedPageException tangled() {
    return new RefusedPageException(
        "tangled", "too much of the page stands in tables outside of their cells, or in one tag");
  }

  private static NodeFilter.FilterResult stopWhenTooDeep(Node node, int depth) {
    return depth > PageFeed.MAX_DEPTH
        ? NodeFilter.FilterResult.STOP
        : NodeFilter.FilterResult.CONTINUE;
  }
}
