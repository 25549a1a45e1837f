// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import org.junit.Test;
import org.newsbeam.ingest.html.markup.RefusedPageException;

public final class NoArticleTest {

  private static final String PARAGRAPH =
      "<p>The lighthouse on Skarra Point will be lit again in May, twenty years after the last keeper left.</p>";

  @Test
  public void aWallOfConsentIsNoArticle() {
    assertRefused(
        "not-an-article",
        "<h1>Before you continue</h1><p>We use cookies and share personal data with our partners, if you consent.</p>");
  }

  @Test
  public void aWallWithoutATitleIsToldByItsWords() {
    assertRefused(
        "not-an-article",
        "<h1>The Harbour Gazette</h1><p>Our partners use cookies for personalised ads. Your privacy: accept all or manage options.</p>");
  }

  @Test
  public void anErrorOfTheSiteIsNoArticle() {
    assertRefused(
        "not-an-article",
        "<h1>403 Forbidden</h1><p>You don't have permission to see this page. Request ID: 77.</p>");
    assertRefused(
        "not-an-article",
        "<h1>Access denied</h1><p>The administrator of this server has been told. Reference #77.</p>");
  }

  @Test
  public void theFrontOfASectionIsNoArticle() {
    StringBuilder page = new StringBuilder("<h1>Local</h1>");
    for (int i = 0; i < 5; i++) {
      page.append("<div><h3><a href='/n/" + i + "'>Board lights the tower of Skarra</a></h3>");
      page.append(PARAGRAPH).append("</div>");
    }
    assertRefused("not-an-article", page.toString());
  }

  @Test
  public void aPageThatAScriptFillsIsNoArticle() {
    assertRefused(
        "no-article",
        "<h1>Board lights the tower</h1><div id='__next'></div><p>All about harbours, hens and lighthouses since 1899.</p>");
  }

  @Test
  public void anArticleAboutCookiesIsOne() throws RefusedPageException {
    assertArticle(
        "<h1>Cookies: what the new law says</h1><time datetime='2024-03-05'>5 March</time>"
            + "<p>Sites must ask for consent before they store cookies or pass personal data to partners.</p>");
    assertArticle("<h1>Baker sells cookies</h1>" + PARAGRAPH);
  }

  @Test
  public void anArticleWithTeasersIsOne() throws RefusedPageException {
    StringBuilder page = new StringBuilder("<h1>Board lights the tower</h1>");
    page.append("<div>").append(PARAGRAPH.repeat(3)).append("</div>");
    for (int i = 0; i < 5; i++) {
      page.append("<div><h3><a href='/n/" + i + "'>Ferry returns to Port Anselm</a></h3></div>");
    }
    assertArticle(page.toString());
  }

  private static void assertRefused(String reason, String body) {
    RefusedPageException refused =
        assertThrows(RefusedPageException.class, () -> HtmlExtractor.extract(page(body)));
    assertEquals(reason, refused.reason());
  }

  private static void assertArticle(String body) throws RefusedPageException {
    assertFalse(HtmlExtractor.extract(page(body)).isEmpty());
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html><head><title>T</title></head><body>" + body + "</body></html>";
  }
}
