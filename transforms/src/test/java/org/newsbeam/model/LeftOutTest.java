// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;

import org.junit.Test;

public final class LeftOutTest {

  @Test
  public void signsWithoutWidthAreNoPartOfAWord() {
    assertEquals(
        "Ellen Hargrove said the harbour",
        LeftOut.without("Ellen Har\u00adgrove sa\u200bid the har\u00ad\u200dbour"));
  }

  @Test
  public void aWordGoesOnInTheNextLine() {
    assertEquals(
        "Ellen Hargrove said\nno, said Hargrove",
        LeftOut.without("Ellen Har-\ngrove said\nno, said Har-  \r\n  grove"));
  }

  @Test
  public void aHyphenOfItsOwnStays() {
    for (String text :
        new String[] {
          "plain text\nin lines",
          "Jean-\nPaul, Mary Smith-\nJones",
          "his mother-in-\nlaw",
          "a long-\nterm plan, or a long-term one",
          "he said -\nand left -- at once",
          "an end-\n\nand another paragraph",
          "1914-\n1918, A-\nb",
          "می\u200cخواهم; “The\u200bPier”; the end.\u200bNext"
        }) {
      assertSame(text, LeftOut.without(text));
    }
  }

  @Test(timeout = 20_000)
  public void aLongTextOfDividedWordsTakesNoLongerForIt() {
    String written = "said Har-\ngrove again and ".repeat(100_000) + "x".repeat(2_000_000);
    assertEquals(2 * 100_000, written.length() - LeftOut.without(written).length());
  }

  @Test
  public void offsetsCountWhatWasWritten() {
    String written = "Ann Har-\ngrove met Bo\u00adris 😀 in Har\u00ad\u00adbour";
    String read = LeftOut.without(written);
    LeftOut leftOut = LeftOut.of(written);
    assertEquals("Ann Hargrove met Boris 😀 in Harbour", read);
    for (int i = 0; i < read.length(); i++) {
      assertEquals(read.charAt(i), written.charAt(leftOut.written(i)));
      assertEquals(i, leftOut.read(leftOut.written(i)));
    }
    assertEquals(written.length(), leftOut.written(read.length()));
    assertEquals("within what was left out", 7, leftOut.read(8));
    assertEquals(5, LeftOut.of("plain").written(5));
    assertEquals(5, LeftOut.of("plain").read(5));
  }
}
