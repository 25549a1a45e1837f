// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.newsbeam.ingest.html.markup.RefusedPageException;

public class HtmlExtractorTest {

  private static final String PROSE =
      "<p>The council met on Monday and talked about the harbour for eleven hours, no less.</p>";

  @Test
  public void aPageNestedTooDeepIsRefused() {
    String page = "<html><body>" + "<div>".repeat(100_000) + PROSE;
    RefusedPageException refused =
        assertThrows(RefusedPageException.class, () -> HtmlExtractor.extract(page));
    assertEquals("too-deep", refused.reason());
  }

  @Test
  public void aPageThatDeclaresEntitiesIsRefused() {
    String page =
        "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><html><body>&b;";
    RefusedPageException refused =
        assertThrows(RefusedPageException.class, () -> HtmlExtractor.extract(page));
    assertEquals("entities", refused.reason());
  }

  @Test(timeout = 60_000)
  public void aPageOfManyElementsTakesBoundedTime() throws RefusedPageException {
    String page =
        "<html><body><figure>"
            + "<div class='photo'><p>a</p></div>".repeat(50_000)
            + "line<br>".repeat(200_000)
            + "</figure>"
            + PROSE.repeat(5_000);
    assertTrue(HtmlExtractor.extract(page).text().length() > 5_000 * 80);
  }

  @Test
  public void aPageOfNothingButLinksHoldsNoArticle() throws RefusedPageException {
    String page =
        "<html><body><nav><a href='/a'>News</a> <a href='/b'>Sport</a></nav></body></html>";
    assertTrue(HtmlExtractor.extract(page).isEmpty());
  }

  @Test
  public void aFragmentIsTakenWhole() throws RefusedPageException {
    HtmlArticle article =
        HtmlExtractor.extractFragment("<p>Short.</p><p>&#x201c;So short&#x201d;</p>");
    assertEquals("Short.\n“So short”", article.text());
  }

  @Test
  public void authorsAreSplitIntoPeople() throws RefusedPageException {
    String page =
        "<html><head><meta name=author content='By Jane Doe, Sam Roe Jr. and Kim Poe, Staff Writer'></head>"
            + "<body><h1>Title of it</h1>"
            + PROSE;
    assertEquals(
        "[Jane Doe, Sam Roe Jr., Kim Poe]",
        HtmlExtractor.extract(page).facts().authors().toString());
  }
}
