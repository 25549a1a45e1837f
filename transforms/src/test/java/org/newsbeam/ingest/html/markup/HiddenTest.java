// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.markup;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.jsoup.Jsoup;
import org.junit.Test;

public class HiddenTest {

  private static final String HIDDEN = "style='display:none'";

  /** Paragraphs that only those who pay see. */
  private static final String REST =
      """
      <p>The Orrin had carried passengers to Holm for thirty years when it sank.</p>
      <p>Its captain says that the bow door was shut when the ferry left Marlow.</p>
      """;

  /** Whether the element that is called x is hidden. */
  private static boolean isHidden(String html) {
    return Hidden.isHidden(Jsoup.parse(html).getElementById("x"));
  }

  @Test
  public void stylesAndTheAttributeHide() {
    assertTrue(isHidden("<p id=x style='color: red; DISPLAY : none'>Menu</p>"));
    assertTrue(isHidden("<p id=x style='visibility: hidden'>Menu</p>"));
    assertTrue(isHidden("<p id=x hidden>Menu</p>"));
    assertFalse(isHidden("<p id=x style='display: block'>Menu</p>"));
    assertFalse(isHidden("<p id=x class=hidden aria-hidden=true>Menu</p>"));
  }

  @Test
  public void theAttributeOnManyElementsWaitsForAScript() {
    assertTrue(isHidden("<div id=x hidden><p>One</p><p>Two</p></div>"));
    assertFalse(isHidden("<div id=x hidden><p>One</p><p>Two</p><p>Three</p></div>"));
  }

  @Test
  public void theRestOfAnArticleThatWaitsForPaymentIsShown() {
    assertFalse(isHidden("<article><div id=x " + HIDDEN + ">" + REST + "</div></article>"));
    assertFalse(isHidden("<div class=entry><div id=x " + HIDDEN + ">" + REST + "</div></div>"));
    assertFalse(isHidden("<div><p>Gone</div><div id=x " + HIDDEN + ">" + REST + "</div>"));
    assertFalse(isHidden("<section><p>Gone</p><div id=x " + HIDDEN + ">" + REST + "</div>"));
    assertTrue(isHidden("<section><div id=x " + HIDDEN + ">" + REST + "</div></section>"));
  }

  @Test
  public void fewOrShortParagraphsAreNoArticle() {
    String open = "<article><div id=x " + HIDDEN + ">";
    String one = REST.substring(0, REST.indexOf("</p>"));
    assertTrue(isHidden(open + one + "</div></article>"));
    assertTrue(isHidden(open + one + "<p>By Ann Orrin</p></div></article>"));
  }

  @Test
  public void boxesAndFormsInAnArticleStayHidden() {
    String open = "<div id=x " + HIDDEN;
    assertTrue(isHidden("<article>" + open + " class=cookie-box>" + REST + "</div></article>"));
    assertTrue(isHidden("<article>" + open + "><button>OK</button>" + REST + "</div></article>"));
    assertTrue(isHidden("<article><aside>" + open + ">" + REST + "</div></aside></article>"));
  }

  @Test
  public void aCopyOfWhatIsShownStaysHidden() {
    assertTrue(
        isHidden("<article>" + REST + "<div id=x " + HIDDEN + ">" + REST + "</div></article>"));
  }

  @Test
  public void whatAppearsUnderThePointerIsHidden() {
    String words = ">A village near Marlow</span>";
    assertTrue(isHidden("<p>Holm<span id=x role=tooltip" + words + "</p>"));
    assertTrue(isHidden("<ul><li>Holm<span id=x class='c-tooltip-text'" + words + "</ul>"));
    assertTrue(isHidden("<p>Ann Orrin<span id=x class=hovercard>Reporter</span></p>"));
    assertFalse(isHidden("<p><span id=x class=tooltip" + words + "</p>"));
    assertFalse(isHidden("<div><span id=x role=tooltip" + words + "</div>"));
  }
}
