// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.stretch;

import static org.junit.Assert.assertEquals;

import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.Test;

public class MarkersTest {

  private static final String PROSE =
      "The ferry to Holm left Marlow at dawn, and nobody on board knew that it would not arrive.";

  private static final Set<Marker> NONE = Set.of();

  private static Set<Marker> of(String html) {
    return new Markers().of(Jsoup.parse(html).body().child(0));
  }

  private static Set<Marker> ofClass(String name) {
    return of("<div class='" + name + "'></div>");
  }

  @Test
  public void wordsAreAlikeHoweverTheyAreJoined() {
    Set<Marker> body = Set.of(Marker.BODY);
    assertEquals(body, ofClass("article-body"));
    assertEquals(body, ofClass("c-articleBody"));
    assertEquals(body, ofClass("ledger ARTICLE_BODY2"));
    assertEquals(Set.of(Marker.PROMPT), ofClass("m-socialLinks__item"));
    assertEquals(NONE, ofClass("article wide-body"));
    assertEquals(NONE, ofClass("bylined unrelated"));
  }

  @Test
  public void aWordSaysNothingWithinAnother() {
    assertEquals(Set.of(Marker.CUT), ofClass("ad"));
    assertEquals(NONE, ofClass("lead headline gradient"));
    assertEquals(Set.of(Marker.CUT), ofClass("right-rail"));
    assertEquals(NONE, ofClass("trailer railway"));
  }

  @Test
  public void someWordsCountOnlyAlone() {
    assertEquals(Set.of(Marker.CUT), ofClass("comments"));
    assertEquals(NONE, ofClass("has-comments"));
    assertEquals(Set.of(Marker.BOILERPLATE), ofClass("tags"));
    assertEquals(NONE, ofClass("tag-politics"));
  }

  @Test
  public void theWordsOfAHeadingInAnIdSayNothing() {
    assertEquals(Set.of(Marker.CUT), of("<h2 id='sidebar'>More</h2>"));
    assertEquals(Set.of(Marker.PROMPT), of("<div id='newsletter-signup-2'></div>"));
    assertEquals(NONE, of("<h2 id='why-the-paper-lost-its-newsletter'>Why</h2>"));
    assertEquals(NONE, of("<section aria-label='Search for the crew of the Orrin'></section>"));
  }

  @Test
  public void aLongParagraphIsToldByWholeNamesAlone() {
    assertEquals(Set.of(Marker.BYLINE), of("<p class='lede-byline'>By Ann Orrin</p>"));
    assertEquals(NONE, of("<p class='lede-byline'>" + PROSE + "</p>"));
    assertEquals(Set.of(Marker.BYLINE), of("<p class='article-byline'>" + PROSE + "</p>"));
    assertEquals(Set.of(Marker.BYLINE), of("<div class='lede-byline'>" + PROSE + "</div>"));
  }

  @Test
  public void oneElementMayBeSeveralThings() {
    assertEquals(
        Set.of(Marker.IMAGE, Marker.CAPTION, Marker.CREDIT), ofClass("photo-caption image-credit"));
    assertEquals(
        Set.of(Marker.DATE, Marker.BODY),
        of("<div itemprop='datePublished' data-component='story-body'></div>"));
  }

  @Test
  public void otherAttributesAreNoNames() {
    assertEquals(Set.of(Marker.CUT), of("<div role='navigation'></div>"));
    assertEquals(Set.of(Marker.CUT), of("<div data-testid='ad-slot'></div>"));
    assertEquals(NONE, of("<div style='sidebar' title='newsletter' data-x='ad'></div>"));
    assertEquals(NONE, of("<div>newsletter</div>"));
  }
}
