// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.junit.Test;
import org.newsbeam.model.Span;
import org.newsbeam.model.row.Range;

public class CodePointsTest {

  private static final String TEXT = "a🎣b🎣🎣c\ud83cx";

  @Test
  public void everyOffsetIsTheNumberOfCodePointsBeforeIt() {
    CodePoints points = new CodePoints(TEXT);
    for (int i = 0; i <= TEXT.length(); i = TEXT.offsetByCodePoints(i, 1)) {
      assertEquals(TEXT.codePointCount(0, i), points.of(i));
      if (i == TEXT.length()) {
        break;
      }
    }
  }

  @Test
  public void aSpanBecomesARange() {
    assertEquals(new Range(2, 5), new CodePoints(TEXT).of(new Span(3, 8)));
  }

  @Test
  public void anOffsetWithinACodePointIsABug() {
    assertThrows(IllegalArgumentException.class, () -> new CodePoints(TEXT).of(2));
    assertThrows(IllegalArgumentException.class, () -> new CodePoints(TEXT).of(99));
  }
}
