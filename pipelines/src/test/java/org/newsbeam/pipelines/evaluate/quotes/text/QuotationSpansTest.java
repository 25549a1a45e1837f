// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class QuotationSpansTest {

  @Test
  public void everyPairOfMarksIsAQuotation() {
    assertFound("“Rain,” he said. “Much rain.”", "CLOSED “Rain,”", "CLOSED “Much rain.”");
    assertFound("\"Rain,\" he said. \"Snow\"?", "CLOSED \"Rain,\"", "CLOSED \"Snow\"");
    assertFound("''Rain,'' he said. It's ``wet'' now", "CLOSED ''Rain,''", "CLOSED ``wet''");
    assertFound("„Rain” (“snow”)—“hail”", "CLOSED „Rain”", "CLOSED “snow”", "CLOSED “hail”");
  }

  @Test
  public void singleMarksAreNone() {
    assertFound("‘Rain,’ he said. It's 'wet' '''here''' now");
  }

  @Test
  public void marksWithinMarksAreFollowedByTheirDepth() {
    assertFound("“She cried “rain” and ran” twice", "CLOSED “She cried “rain” and ran”");
    assertFound("\"She cried \"rain\" and ran\" twice", "CLOSED \"She cried \"rain\" and ran\"");
  }

  @Test
  public void withoutItsOuterEndTheFirstClosingMarkCloses() {
    assertFound(
        "“She cried “rain” and ran. Then “snow” fell", "CLOSED “She cried “rain”", "CLOSED “snow”");
  }

  @Test
  public void aTurnedMarkIsKnownByTheSpaceBesideIt() {
    assertFound("”Rain,“ he said", "CLOSED ”Rain,“");
    assertFound("He said ”’tis wet” now", "CLOSED ”’tis wet”");
    assertFound("Rain,” he said");
  }

  @Test
  public void aStraightMarkThatCouldDoBothClosesWhatIsOpen() {
    assertFound("a\"b c\"d e", "CLOSED \"b c\"");
    assertFound("He has \"rain\"-\"snow\"", "CLOSED \"rain\"", "CLOSED \"snow\"");
  }

  @Test
  public void aQuotationGoesOnWhereTheNextParagraphStartsWithAMark() {
    assertFound(
        "“Rain fell.\n \n  “Snow fell,” he said.", "CONTINUED “Rain fell.", "CLOSED “Snow fell,”");
    assertFound(
        "“Rain fell.\r\n''Snow fell,'' he said.", "CONTINUED “Rain fell.", "CLOSED ''Snow fell,''");
  }

  @Test
  public void elseItIsUnclosed() {
    assertFound("He said “rain fell.\u2028Snow fell too.”", "UNCLOSED “rain fell.");
    assertFound("He said “rain fell. ", "UNCLOSED “rain fell.");
  }

  private static void assertFound(String text, String... expected) {
    List<String> found =
        QuotationSpans.of(text).stream().map(q -> q.end() + " " + q.span().in(text)).toList();
    assertEquals(List.of(expected), found);
  }
}
