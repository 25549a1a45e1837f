// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import static org.junit.Assert.assertArrayEquals;

import java.util.List;
import org.junit.Test;
import org.newsbeam.quote.learned.feature.Units;
import org.newsbeam.quote.learned.passage.GoldAttribution;
import org.newsbeam.quote.learned.passage.Run;

public class SpanLabelsTest {

  private static final int SOURCE = SpanLabels.ALL.begin(0);
  private static final int IN_SOURCE = SpanLabels.ALL.inside(0);
  private static final int CONTENT = SpanLabels.ALL.begin(1);
  private static final int IN_CONTENT = SpanLabels.ALL.inside(1);
  private static final int AFTER_SOURCE = SpanLabels.ALL.begin(2);
  private static final int AFTER_CONTENT = SpanLabels.ALL.begin(3);

  private static final String TEXT =
      "the/DET mayor/NOUN said/VERB it/PRON rained/VERB here/ADV now/ADV";

  private static int[] labels(String text, List<Run> source, Run... content) {
    Units units = Units.around(Tiny.passage(text), 2);
    return SpanLabels.of(units, new GoldAttribution(2, source, List.of(content)));
  }

  @Test
  public void theUnitBehindASpanHasALabelOfItsOwn() {
    assertArrayEquals(
        new int[] {SOURCE, IN_SOURCE, AFTER_SOURCE, CONTENT, IN_CONTENT, AFTER_CONTENT, 0},
        labels(TEXT, List.of(new Run(0, 2)), new Run(3, 5)));
  }

  @Test
  public void spansThatTouchBeginAnew() {
    assertArrayEquals(
        new int[] {0, 0, 0, CONTENT, CONTENT, IN_CONTENT, AFTER_CONTENT},
        labels(TEXT, List.of(), new Run(3, 4), new Run(4, 6)));
  }

  @Test
  public void theCueIsNeitherSourceNorContent() {
    assertArrayEquals(
        new int[] {CONTENT, IN_CONTENT, AFTER_CONTENT, CONTENT, AFTER_CONTENT, 0, 0},
        labels(TEXT, List.of(), new Run(0, 4)));
  }

  @Test
  public void aQuotationIsContentIfHalfOfItIs() {
    String text = "the/DET mayor/NOUN said/VERB >it/PRON >rained/VERB >here/ADV >now/ADV ./PUNCT";
    assertArrayEquals(
        new int[] {0, 0, 0, CONTENT, AFTER_CONTENT}, labels(text, List.of(), new Run(3, 5)));
    assertArrayEquals(new int[] {0, 0, 0, 0, 0}, labels(text, List.of(), new Run(3, 4)));
  }
}
