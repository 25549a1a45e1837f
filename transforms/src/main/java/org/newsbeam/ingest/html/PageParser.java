// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Parses pages, and refuses those that were built to be a burden. */
final class PageParser {

  /** Levels; pages of newspapers have some dozens. */
  static final int MAX_DEPTH = 400;

  /** Chars at the start of a page where a document type may declare entities. */
  private static final int PROLOGUE = 1 << 13;

  private static final Pattern ENTITIES = Pattern.compile("(?i)<!ENTITY\\s");

  private PageParser() {}

  /**
   * The page.
   *
   * @throws RefusedPageException if it declares entities of its own, or its elements are nested
   *     more than {@value #MAX_DEPTH} deep
   */
  static Document parse(String html) throws RefusedPageException {
    if (ENTITIES.matcher(html.substring(0, Math.min(PROLOGUE, html.length()))).find()) {
      throw new RefusedPageException("entities", "the page declares entities of its own");
    }
    Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH + 2).parseInput(html, "");
    if (NodeTraversor.filter(PageParser::stopWhenTooDeep, page) == NodeFilter.FilterResult.STOP) {
      throw new RefusedPageException(
          "too-deep", "the elements of the page are nested more than " + MAX_DEPTH + " deep");
    }
    return page;
  }

  private static NodeFilter.FilterResult stopWhenTooDeep(Node node, int depth) {
    return depth > MAX_DEPTH ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
  }
}
