// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.markup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.junit.Test;

public class PageFeedTest {

  private final AtomicReference<PageFeed> feed = new AtomicReference<>();

  @Test
  public void aPageThatIsTooDeepIsFedNoFurther() {
    for (String open : List.of("<table><tr><td>", "<object>", "<div>", "<b>x</p>")) {
      String page = "<html><body>" + open.repeat(1_000_000 / open.length());
      assertThrows(open, UncheckedIOException.class, () -> parse(page));
      assertTrue(open, feed.get().isTooDeep());
      assertTrue(open + " " + feed.get().fed(), feed.get().fed() < 50_000);
    }
  }

  @Test
  public void aPageWhoseTablesAreTangledIsFedNoFurther() {
    String page = "<html><body>" + "<b id=x><table>x".repeat(200_000);
    assertThrows(UncheckedIOException.class, () -> parse(page));
    assertTrue(feed.get().isTangled());
    assertTrue("" + feed.get().fed(), feed.get().fed() < 1_500_000);
  }

  @Test
  public void manyTablesAmongManyParagraphsAreRead() {
    String page = "<html><body>" + "<p>word</p><table><tr><td>word</td></tr></table>".repeat(5_000);
    parse(page);
    assertFalse(feed.get().isTangled());
    assertEquals(page.length(), feed.get().fed());
  }

  @Test
  public void aPageThatIsGivenUpIsFedNoFurther() {
    Thread.currentThread().interrupt();
    try {
      assertThrows(CancellationException.class, () -> parse("<p>It rained.</p>"));
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  private void parse(String page) {
    try (StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(402))) {
      feed.set(new PageFeed(page, parser::document));
      Iterator<Element> elements = parser.parse(feed.get(), "").iterator();
      while (elements.hasNext()) {
        elements.next();
      }
    }
  }
}
