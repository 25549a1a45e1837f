// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.kind;

import static java.util.stream.Collectors.toCollection;
import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.newsbeam.ingest.html.stretch.Prose;
import org.newsbeam.ingest.html.stretch.Segmenter;
import org.newsbeam.ingest.html.stretch.Stretch;

public class BoxesTest {

  private static final String PROSE =
      "<p>"
          + "The ferry to Holm left Marlow at dawn with forty people on board. ".repeat(5)
          + "</p>";

  private static final String TEASER =
      "<p>The yard at Orrin has built boats for a hundred years, and may close in May.</p>";

  /** The rules that decided the parts of an article, in order. */
  private static List<String> rules(String html) {
    Element root = Jsoup.parse("<article>" + html + "</article>").selectFirst("article");
    List<Stretch> stretches = Segmenter.cut(root);
    List<Part> parts =
        stretches.stream()
            .map(stretch -> new Part(stretch, Kind.PARAGRAPH))
            .collect(toCollection(ArrayList::new));
    Boxes.decide(parts, Prose.of(stretches, root), root);
    return parts.stream().map(part -> part.kind().rule()).toList();
  }

  private static List<String> rulesAmidProse(String html) {
    List<String> rules = rules(PROSE + html + PROSE);
    assertEquals("paragraph", rules.get(0));
    assertEquals("paragraph", rules.get(rules.size() - 1));
    return rules.subList(1, rules.size() - 1);
  }

  private static String card(String href) {
    String heading = "<h3><a href='" + href + "'>The yard at Orrin</a></h3>";
    return "<div><div>" + heading + "</div>" + TEASER + "</div>";
  }

  @Test
  public void theCardOfAnotherStoryIsAPrompt() {
    assertEquals(List.of("markup-card", "markup-card"), rulesAmidProse(card("/news/yard")));
  }

  @Test
  public void aBoxWhoseHeadingLeadsNowhereElseIsOfTheArticle() {
    List<String> paragraphs = List.of("paragraph", "paragraph");
    assertEquals(paragraphs, rulesAmidProse(card("#yard")));
    assertEquals(paragraphs, rulesAmidProse(card("https://orrin.example/")));
    assertEquals(
        paragraphs,
        rulesAmidProse("<div><h3>The yard at <a href='/'>Orrin</a></h3>" + TEASER + "</div>"));
  }

  @Test
  public void aHeadingOfTheArticleThatIsALinkLeavesItsTextAlone() {
    assertEquals(
        List.of("paragraph", "paragraph"),
        rulesAmidProse("<h3><a href='/news/yard'>The yard at Orrin</a></h3>" + TEASER));
    assertEquals(
        Collections.nCopies(7, "paragraph"),
        rules(
            "<section><h3><a href='/news/ferry'>The ferry to Holm</a></h3>"
                + PROSE.repeat(2)
                + "</section>"
                + PROSE.repeat(4)));
  }

  @Test
  public void boxesThatHoldMostOfTheArticleAreItsParts() {
    String first = card("/news/yard");
    assertEquals(
        List.of("paragraph", "markup-card", "markup-card", "paragraph"),
        rules(PROSE + first + TEASER));
    assertEquals(Collections.nCopies(5, "paragraph"), rules(first + first + TEASER));
  }

  @Test
  public void theOfferOfANewsletterIsAPrompt() {
    assertEquals(
        List.of("markup-offer", "markup-offer"),
        rulesAmidProse(
            "<div><h4>The Ledger at dawn</h4><p>Sign up for our newsletter today.</p></div>"));
  }

  @Test
  public void whatIsSaidOfNewslettersIsNoOffer() {
    List<String> paragraphs = List.of("paragraph", "paragraph");
    String heading = "<div><h4>The Ledger at dawn</h4>";
    assertEquals(
        paragraphs, rulesAmidProse(heading + "<p>The newsletter has ten readers.</p></div>"));
    assertEquals(
        paragraphs,
        rulesAmidProse(heading + "<p>“Sign up for our newsletter”, Orrin told us.</p></div>"));
    assertEquals(
        List.of("paragraph"), rulesAmidProse("<p>Sign up for our newsletter, he told us.</p>"));
  }

  @Test
  public void whatReadersSayBelowIsCut() {
    assertEquals(
        List.of("paragraph", "markup-cut", "markup-cut", "paragraph"),
        rules(
            PROSE
                + "<section><div><h3>Comments (2)</h3></div><p>First!</p></section>"
                + "<p>Marlow, Monday</p>"));
  }

  @Test
  public void aHeadingLikeThatOfCommentsStaysAmidTheText() {
    assertEquals(
        List.of("paragraph", "paragraph", "paragraph"),
        rules(PROSE + "<section><h3>Comments</h3>" + PROSE + "</section>"));
    assertEquals(
        List.of("paragraph", "paragraph", "paragraph"),
        rules(PROSE + "<section><h3>No comment from Orrin</h3><p>He left.</p></section>"));
  }
}
