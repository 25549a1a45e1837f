// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.stretch;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.Test;

public class SegmenterTest {

  private static final String SENTENCE =
      "The ferry to Holm left Marlow at dawn with forty people on board.";

  private static List<Stretch> cut(String html) {
    return Segmenter.cut(Jsoup.parse(html).body());
  }

  private static List<String> texts(String html) {
    return cut(html).stream().map(Stretch::text).toList();
  }

  @Test
  public void blocksAndRowsStandApartInReadingOrder() {
    assertEquals(
        List.of("Ferry sinks", "off Marlow", "Nobody was hurt.", "one", "two", "The end"),
        texts(
            """
            <h1>Ferry sinks</h1>off Marlow
            <div><p>Nobody
              was\u00a0hurt.</p><ul><li>one<li>two</ul></div> <p> </p>
            The end
            """));
    assertEquals(
        List.of("Holm 12", "Marlow 9"),
        texts("<table><tr><td>Holm<td>12<tr><td>Marlow<td>9</table>"));
    assertEquals(
        List.of("Ferry sinks", "Weather"),
        texts("<table><tr><td><p>Ferry sinks</p><td><div>Weather</div></table>"));
  }

  @Test
  public void inlineTagsDoNotPartWords() {
    assertEquals(
        List.of("Marlow’s ferry, the Orrin"),
        texts("<p>Mar<b>low</b>’s <i>ferry</i>,<span> the </span><em>Or</em>rin</p>"));
    assertEquals(List.of("Holm Marlow"), texts("<p><a>Holm</a><a>Marlow</a></p>"));
  }

  @Test
  public void charsThatNobodySeesFallOut() {
    assertEquals(
        List.of("The harbourmaster of Holm"),
        texts("<p>The har&shy;bour&#8203;master&#xfeff; of&nbsp; Holm</p>&shy;<p>&#8203;</p>"));
    assertEquals(List.of("Holm & Marlow"), texts("<p>Holm &amp;amp;amp; Marlow</p>"));
  }

  @Test
  public void twoLineBreaksPartParagraphsAndOneDoesAfterASentence() {
    assertEquals(List.of("3 Quay Street Marlow"), texts("<p>3 Quay Street<br>Marlow</p>"));
    assertEquals(List.of("Marlow", "Holm"), texts("<p>Marlow<br> <br>Holm</p>"));
    assertEquals(List.of("Marlow. Holm"), texts("<p>Marlow.<br>Holm</p>"));
    assertEquals(List.of(SENTENCE, "Holm"), texts("<p>" + SENTENCE + "<br>Holm</p>"));
  }

  @Test
  public void anInlineQuotationGetsTheMarksThatReadersSee() {
    assertEquals(
        List.of("She said “we heard ‘jump’ twice” and left."),
        texts("<p>She said <q>we heard <q>jump</q> twice</q> and left.</p>"));
    assertEquals(List.of("She said \"jump\"."), texts("<p>She said <q>\"jump\"</q>.</p>"));
  }

  @Test
  public void theSpeakerOfABlockQuotationStandsApart() {
    assertEquals(
        List.of("We heard it crack.", "— Ann Orrin"),
        texts("<blockquote>We heard it crack. – <cite>Ann Orrin</cite></blockquote>"));
    assertEquals(
        List.of("I read The Ledger on the boat"),
        texts("<blockquote>I read <cite>The Ledger</cite> on the boat</blockquote>"));
    assertEquals(
        List.of("I was there. The Ledger was not."),
        texts("<p>I was there. <cite>The Ledger</cite> was not.</p>"));
  }

  @Test
  public void aCaptionBehindItsPictureBelongsToIt() {
    List<Stretch> cut =
        cut("<p><img><i>The quay of Marlow in the morning.</i> The ferry was late.</p>");
    assertEquals("The quay of Marlow in the morning.", cut.get(0).text());
    assertEquals("img", cut.get(0).owner().normalName());
    assertEquals("The ferry was late.", cut.get(1).text());
    assertEquals("p", cut.get(1).owner().normalName());
    assertEquals(
        List.of("Late again, the ferry was nowhere in sight"),
        texts("<p><img><i>Late</i> again, the ferry was nowhere in sight</p>"));
  }

  @Test
  public void charsOfLinksAreCounted() {
    Stretch stretch = cut("<p><a>The <b>Ledger</b></a> reported</p>").get(0);
    assertEquals("The Ledger reported", stretch.text());
    assertEquals("The Ledger".length(), stretch.linked());
  }
}
