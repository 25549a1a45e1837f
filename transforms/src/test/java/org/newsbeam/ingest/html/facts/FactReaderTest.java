// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.Test;

public class FactReaderTest {

  private static final String JSON =
      """
      <script type="application/ld+json">
      {"@type": "NewsArticle", "headline": "Ferry sinks", "url": "https://ledger.example/json",
       "author": {"name": "Ann Orrin"}, "publisher": {"name": "The Ledger"},
       "articleSection": "Sea", "datePublished": "2024-03-05", "inLanguage": "en-GB"}
      </script>
      """;

  private static final String METAS =
      """
      <meta property="og:title" content="A ferry sinks">
      <meta property="og:url" content="https://ledger.example/meta">
      <meta name="Author" content="By Bo Holm">
      <meta property="og:site_name" content="Ledger Online">
      <meta property="article:section" content="Marlow">
      <meta property="article:published_time" content="2024-03-06">
      <meta property="og:locale" content="fr_FR">
      <meta name="description" content="Summary for searches">
      <meta property="og:description" content="All forty &amp; the dog are safe">
      """;

  private static PageFacts read(String html) {
    return FactReader.read(Jsoup.parse(html));
  }

  @Test
  public void jsonLdComesBeforeMetaElementsAndThoseBeforeMarkup() {
    String times =
        "<a rel=author>Cy Marlow</a><time datetime='2024-03-08'>8 March</time>"
            + "<span itemprop=datePublished datetime='2024-03-07'>7 March</span>";
    PageFacts facts = read(times + METAS + JSON);
    assertEquals("Ferry sinks", facts.headline());
    assertEquals(List.of("Ann Orrin"), facts.authors());
    assertEquals("The Ledger", facts.outlet());
    assertEquals("Sea", facts.section());
    assertEquals("en", facts.language());
    assertEquals(List.of("2024-03-05", "2024-03-06", "2024-03-07", "2024-03-08"), facts.dates());
  }

  @Test
  public void metaElementsTellWhatNothingElseDoes() {
    PageFacts facts = read("<title>The Ledger: Marlow</title>" + METAS);
    assertEquals("A ferry sinks", facts.headline());
    assertEquals(List.of("Bo Holm"), facts.authors());
    assertEquals("Ledger Online", facts.outlet());
    assertEquals("Marlow", facts.section());
    assertEquals("fr", facts.language());
    assertEquals(List.of("2024-03-06"), facts.dates());
    assertEquals("All forty & the dog are safe", facts.description());
  }

  @Test
  public void aPageThatSaysNothingHasItsTitleAlone() {
    PageFacts facts = read("<title>Ferry sinks</title><meta name=author content=' '>");
    assertEquals("Ferry sinks", facts.headline());
    assertEquals(List.of(), facts.authors());
    assertNull(facts.outlet());
    assertNull(facts.url());
    assertNull(facts.language());
    assertNull(read("<p>Ferry sinks</p>").headline());
  }

  @Test
  public void theTitleThatThePageShowsIsItsHeadline() {
    String heading = "<h1>A FERRY sinks!</h1>";
    assertEquals("A ferry sinks", read(METAS + JSON + heading).headline());
    assertEquals("Ferry sinks", read(METAS + JSON + heading + "<h1>Weather</h1>").headline());
    assertEquals("Ferry sinks", read(METAS + JSON + "<h1>The Ledger</h1>").headline());
  }

  @Test
  public void theCanonicalAddressCountsIfItIsWhole() {
    String canonical = "<link rel=canonical href='https://ledger.example/ferry'>";
    assertEquals("https://ledger.example/ferry", read(JSON + METAS + canonical).url());
    assertEquals("https://ledger.example/meta", read(JSON + METAS).url());
    assertEquals(
        "https://ledger.example/json", read(JSON + "<link rel=canonical href='/ferry'>").url());
  }

  @Test
  public void neitherAnAddressNorTheHeadlineIsThePublisher() {
    String site = "<meta property='og:site_name' content='https://ledger.example/'>";
    String app = "<meta name='twitter:app:name:iphone' content='Ledger'>";
    assertEquals("Ledger", read(site + app).outlet());
    assertEquals("Ledger", read(JSON.replace("The Ledger", "FERRY sinks") + app).outlet());
  }

  @Test
  public void neitherAnAddressNorThePaperWroteTheArticle() {
    String name = "<meta name=byl content='By Bo Holm and Cy Marlow'>";
    String profile = "<meta name='article:author' content='https://ledger.example/ann'>";
    String marked = "<p>By <a rel=author>Cy Marlow</a></p>";
    assertEquals(List.of("Bo Holm", "Cy Marlow"), read(name + marked).authors());
    assertEquals(List.of("Cy Marlow"), read(profile + marked).authors());
    assertEquals(
        List.of("Cy Marlow"), read(JSON.replace("Ann Orrin", "The Ledger") + marked).authors());
    assertEquals(List.of("The Ledger"), read(JSON.replace("Ann Orrin", "The Ledger")).authors());
  }

  @Test
  public void theTimeThatIsCalledPublishedComesBeforeOthers() {
    String aside = "<aside><time datetime=2020-01-01>1 January 2020</time></aside>";
    String own = "<article><time class=published datetime=2024-03-05>5 March</time></article>";
    assertEquals(List.of("2024-03-05"), read(aside + own).dates());
    assertEquals(List.of("2020-01-01"), read(aside).dates());
  }

  @Test
  public void aPageMayBeForThoseWhoPay() {
    assertTrue(read(JSON + METAS).free());
    assertFalse(read("<meta property='article:content_tier' content='locked'>").free());
    assertFalse(
        read(JSON.replace("\"articleSection\"", "\"isAccessibleForFree\": \"False\", \"x\""))
            .free());
  }
}
