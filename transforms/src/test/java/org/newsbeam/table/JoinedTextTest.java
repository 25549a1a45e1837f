// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.model.Span;

public class JoinedTextTest {

  @Test
  public void aCommaBeforeANewSentenceIsAStop() {
    assertEquals(
        "We go on. It was hard.",
        joined("“We go on,” she said. “It was hard.”", "We go on,", "It was hard."));
  }

  @Test
  public void aCommaWithinASentenceStays() {
    assertEquals(
        "We go on, he says", joined("“We go on,” she said, “he says”", "We go on,", "he says"));
  }

  @Test
  public void marksStayBehindTheStop() {
    assertEquals(
        "it was “hard.” He wept.",
        joined("She said it was “hard,” and left. He wept.", "it was “hard,”", "He wept."));
  }

  private static String joined(String text, String... parts) {
    List<Span> segments = new ArrayList<>();
    for (String part : parts) {
      int begin = text.indexOf(part);
      segments.add(new Span(begin, begin + part.length()));
    }
    return JoinedText.of(text, segments);
  }
}
