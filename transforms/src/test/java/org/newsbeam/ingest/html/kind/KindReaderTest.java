// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.kind;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;
import org.newsbeam.ingest.html.stretch.Litter;
import org.newsbeam.ingest.html.stretch.Markers;
import org.newsbeam.ingest.html.stretch.Prose;
import org.newsbeam.ingest.html.stretch.Segmenter;
import org.newsbeam.ingest.html.stretch.Stretch;
import org.newsbeam.model.BlockKind;

public class KindReaderTest {

  private static final String SENTENCES =
      "The ferry to Holm left Marlow at dawn with forty people on board. ".repeat(5);

  private static final String PROSE = "<p>" + SENTENCES + "</p>";

  /** What the parts of an article are, in order. */
  private static List<BlockKind> kinds(String html) {
    Element root = Jsoup.parse("<article>" + html + "</article>").selectFirst("article");
    List<Stretch> stretches = Segmenter.cut(root);
    Markers markers = new Markers();
    Prose prose = Prose.of(stretches, root);
    KindReader reader = new KindReader(root, new Litter(markers, prose), markers, prose);
    List<BlockKind> kinds = new ArrayList<>();
    boolean opened = false;
    for (Stretch stretch : stretches) {
      Kind kind = reader.of(stretch, opened);
      kinds.add(kind.kind());
      opened |= kind.equals(Kind.PARAGRAPH) && stretch.prose() > 0;
    }
    return kinds;
  }

  private static BlockKind before(String html) {
    List<BlockKind> kinds = kinds(html + PROSE);
    assertEquals(List.of(kinds.get(0), BlockKind.BODY), kinds);
    return kinds.get(0);
  }

  private static BlockKind behind(String html) {
    List<BlockKind> kinds = kinds(PROSE + html);
    assertEquals(List.of(BlockKind.BODY, kinds.get(1)), kinds);
    return kinds.get(1);
  }

  @Test
  public void labelsAreToldByTheirNames() {
    assertEquals(BlockKind.BYLINE, before("<div class=byline><p>By Ann Orrin</div>"));
    assertEquals(BlockKind.DATELINE, before("<p class=timestamp>5 March</p>"));
    assertEquals(BlockKind.CREDIT, behind("<p class='photo-caption credit'>Ann Orrin</p>"));
    assertEquals(BlockKind.PULL_QUOTE, behind("<div class=pull-quote>We heard it crack</div>"));
    assertEquals(BlockKind.BODY, behind("<p class=lead>We heard it crack</p>"));
    assertEquals(BlockKind.KICKER, before("<p class=kicker>At sea</p>"));
    assertEquals(BlockKind.BODY, behind("<p class=kicker>At sea</p>"));
  }

  @Test
  public void muchProseIsNoLabelWhateverItsName() {
    String prose = "<div class=byline>" + PROSE + "</div>";
    assertEquals(BlockKind.BODY, behind(prose));
    assertEquals(BlockKind.CAPTION, behind(prose.replace("byline", "caption")));
    assertEquals(
        List.of(BlockKind.BODY, BlockKind.BODY, BlockKind.BODY),
        kinds(PROSE + "<div class=caption>" + PROSE.repeat(2) + "</div>"));
  }

  @Test
  public void aFigureHoldsACaptionUnlessItHoldsATableOrAQuotation() {
    assertEquals(BlockKind.CAPTION, behind("<figure><img><p>The quay</p></figure>"));
    assertEquals(BlockKind.CAPTION, behind("<figure><img><figcaption>The quay</figure>"));
    assertEquals(BlockKind.BODY, behind("<figure><table><tr><td>Holm<td>12</table></figure>"));
    assertEquals(
        List.of(BlockKind.BODY, BlockKind.BODY, BlockKind.ATTRIBUTION),
        kinds(
            PROSE
                + "<figure><blockquote>We heard it crack.</blockquote>"
                + "<figcaption>Ann Orrin</figcaption></figure>"));
  }

  @Test
  public void aCaptionThatRunsIntoItsParagraphIsOne() {
    assertEquals(
        List.of(BlockKind.BODY, BlockKind.CAPTION, BlockKind.BODY),
        kinds(PROSE + "<p><img><i>The quay of Marlow in May.</i> The ferry was late.</p>"));
  }

  @Test
  public void litterIsNoPartOfTheTextWhateverElseItIs() {
    assertEquals(BlockKind.BOILERPLATE, behind("<aside><p class=byline>Ann Orrin</p></aside>"));
    assertEquals(BlockKind.PROMPT, behind("<p class=newsletter>Get The Ledger at dawn</p>"));
    assertEquals(BlockKind.BOILERPLATE, behind("<p class=copyright>The Ledger</p>"));
    assertEquals(BlockKind.BODY, behind("<blockquote class=related>We heard it.</blockquote>"));
  }

  @Test
  public void aLinkThatStandsAloneIsAPrompt() {
    String link = "<a href='/yard'>Why the yard at Orrin may close</a>";
    assertEquals(BlockKind.PROMPT, behind("<p>" + link + "</p>"));
    assertEquals(BlockKind.PROMPT, behind("<p>See also: " + link + "</p>"));
    assertEquals(BlockKind.BODY, behind("<p>We asked in May: " + link + " and why not</p>"));
    assertEquals(BlockKind.BODY, behind("<ul><li>" + link + "</ul>"));
    assertEquals(BlockKind.BODY, behind("<p><a href='/orrin'>Ann Orrin</a></p>"));
    assertEquals(BlockKind.BODY, behind("<p><a>www.ledger.example/yard-at-orrin</a></p>"));
  }

  @Test
  public void aLabelStandsBeforeItsLink() {
    String link = "<a href=/yard>The yard that built the Orrin</a>";
    assertEquals(BlockKind.PROMPT, behind("<p>Read also: " + link + "</p>"));
    assertEquals(BlockKind.BODY, behind("<ul><li>" + link.replace("The", "Orrin: the") + "</ul>"));
    assertEquals(BlockKind.BODY, behind("<p><a href=/>https://ledger.example/yard</a></p>"));
  }

  @Test
  public void aLongHeadingBeforeTheTextSumsItUp() {
    String heading = "<h2>Forty people were on board when the ferry left Marlow for Holm</h2>";
    assertEquals(BlockKind.STANDFIRST, before(heading));
    assertEquals(BlockKind.BODY, behind(heading));
    assertEquals(BlockKind.BODY, before("<h2>Forty people were on board</h2>"));
  }

  @Test
  public void aTimeBeforeTheTextIsItsDate() {
    assertEquals(BlockKind.DATELINE, before("<p><time>5 March</time></p>"));
    assertEquals(BlockKind.BODY, before("<p>Since <time>5 March</time></p>"));
    assertEquals(BlockKind.BODY, behind("<p><time>5 March</time></p>"));
    assertEquals(
        List.of(BlockKind.BODY, BlockKind.DATELINE, BlockKind.BODY),
        kinds(PROSE + "<p><time>21 minutes ago</time> The Orrin is back.</p>"));
  }
}
