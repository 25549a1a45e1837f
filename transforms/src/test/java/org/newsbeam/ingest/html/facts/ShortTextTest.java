// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class ShortTextTest {

  private static Element body(String html) {
    return Jsoup.parse(html).body();
  }

  @Test
  public void linksStandOnLinesOfTheirOwn() {
    assertEquals(
        "By \nAnn Roe\nJohn Doe",
        ShortText.spaced(body("By <a>Ann <b>Roe</b></a><a>John Doe</a>")));
  }

  @Test
  public void charsAndElementsCount() {
    assertTrue(ShortText.isShort(body("x".repeat(9_999))));
    assertFalse(ShortText.isShort(body("x".repeat(10_000))));
    assertFalse(ShortText.isShort(body("<br>".repeat(10_000))));
  }

  @Test
  public void anAddressHasTheSchemeOfPages() {
    assertTrue(ShortText.isAddress("https://ledger.example/"));
    assertTrue(ShortText.isAddress("http://ledger.example/"));
    assertFalse(ShortText.isAddress("Ann Roe, http://ledger.example/"));
  }
}
