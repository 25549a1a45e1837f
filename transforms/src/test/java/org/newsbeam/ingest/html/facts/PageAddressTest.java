// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.Test;

public class PageAddressTest {

  private static final PageAddress PAGE =
      PageAddress.of(
          Jsoup.parse(
              """
              <html><head>
              <title>Ferry sinks off Marlow – The Ledger</title>
              <link rel="canonical" href="https://www.ledger.example/news/ferry?utm=1#top">
              <meta property="og:url" content="http://m.ledger.example/ferry-story/amp/">
              <meta property="og:title" content="Ferry sinks">
              </head><body><h1>The night the ferry sank</h1><h1></h1></body></html>
              """));

  private static boolean isAt(String address) {
    return PAGE.isAt(Stream.of("https://other.example/", address));
  }

  @Test
  public void anAddressIsKnownWhateverSchemeHostAndQuery() {
    assertTrue(isAt("http://ledger.example/news/ferry"));
    assertTrue(isAt(" HTTPS://amp.Ledger.example/news/ferry/amp "));
    assertTrue(isAt("https://www.ledger.example/ferry-story?page=2"));
    assertFalse(isAt("https://www.ledger.example/news/ferry-two"));
    assertFalse(isAt("https://www.ledger.example/news"));
    assertFalse(isAt(""));
  }

  @Test
  public void aTitleIsKnownByItsLettersAndDigits() {
    assertEquals(
        Set.of("ferrysinksoffmarlowtheledger", "ferrysinks", "thenighttheferrysank"),
        PAGE.titles());
    assertTrue(PAGE.isTitled("FERRY SINKS!"));
    assertTrue(PAGE.isTitled("Ferry sinks off Marlow"));
    assertTrue(PAGE.isTitled("Watch: the night the ferry sank"));
  }

  @Test
  public void aShortPartOfATitleIsNone() {
    assertFalse(PAGE.isTitled("The Ledger"));
    assertFalse(PAGE.isTitled("Why the ferry sinks in winter"));
    assertFalse(PAGE.isTitled("Weather"));
  }
}
