// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.markup;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Tells elements that a page does not show. The text of an article that waits behind a paywall is
 * hidden by its style, but is the article: paragraphs of prose that go on where the visible ones
 * end.
 */
final class Hidden {

  /** Chars of a paragraph, and paragraphs, from which on hidden words may be the article's. */
  private static final int PARAGRAPH = 60;

  private static final int PARAGRAPHS = 2;

  private static final Pattern NO_ARTICLE =
      Pattern.compile(
          "(?i)modal|popup|pop-up|cookie|consent|gdpr|overlay|lightbox|dialog|tooltip|menu|comment"
              + "|promo|newsletter|subscri(?:be|ption)-|signup|related|banner|share|footer|sidebar"
              + "|print|bio\\b|author");

  /** What is shown beside a word that the pointer rests on: a card of a person, a meaning. */
  private static final Pattern UNDER_POINTER =
      Pattern.compile(
          "(?i)\\b(?:tool-?tip-?(?:text|content|body|inner)|pop-?over-?(?:content|body|inner)"
              + "|hover-?card(?:-(?:content|body))?|rollover[\\w-]{0,20}-block)\\b");

  private static final String ARTICLE =
      "article, main, [itemprop=articleBody], [class*=article], [class*=story], [class*=content],"
          + " [class*=entry], [class*=post]";

  private static final String CONTROLS = "form, input, button, select, nav, h1, dialog";

  private Hidden() {}

  static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    boolean styled = style.contains("display:none") || style.contains("visibility:hidden");
    boolean hidden = styled || (element.hasAttr("hidden") && element.childrenSize() < 3);
    return (hidden && !holdsArticle(element)) || isUnderPointer(element);
  }

  private static boolean isUnderPointer(Element element) {
    return (element.attr("role").equals("tooltip")
            || UNDER_POINTER.matcher(element.className()).find())
        && element.parent() != null
        && element.closest("p, li") != null;
  }

  private static boolean holdsArticle(Element element) {
    if (NO_ARTICLE.matcher(element.className() + " " + element.id()).find()
        || element.closest("aside, nav, footer, form, dialog, [role=dialog]") != null) {
      return false;
    }
    long paragraphs =
        element.select("p").stream()
            .filter(p -> p.text().length() >= PARAGRAPH)
            .limit(PARAGRAPHS)
            .count();
    return paragraphs == PARAGRAPHS
        && element.selectFirst(CONTROLS) == null
        && (element.closest(ARTICLE) != null || goesOn(element.siblingElements()))
        && isNew(element);
  }

  /** Whether paragraphs are shown beside it, or right in what stands beside it. */
  private static boolean goesOn(Elements beside) {
    return beside.is("p") || !beside.select("> p").isEmpty();
  }

  /** Whether its first paragraph is not shown elsewhere: pages also hide a copy for print. */
  private static boolean isNew(Element element) {
    Element page = element.ownerDocument() == null ? element : element.ownerDocument();
    String first =
        element.select("p").stream()
            .map(Element::text)
            .filter(text -> text.length() >= PARAGRAPH)
            .findFirst()
            .orElse("");
    String start = first.substring(0, Math.min(PARAGRAPH, first.length()));
    String shown = page.text();
    int once = shown.indexOf(start);
    return once < 0 || shown.indexOf(start, once + 1) < 0;
  }
}
