// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.newsbeam.model.Span;

public class TextWordsTest {

  @Test
  public void apostrophesHyphensAndMarksBelongToNoWord() {
    assertEquals(
        List.of("Don", "t", "re", "open", "the_door", "Zoë", "it", "s", "½", "𝒜", "7th"),
        words("Don’t re-open “the_door”, Zoë — it's ½ 𝒜 7th!"));
  }

  @Test
  public void aStretchHoldsTheWordsItShareACharWith() {
    TextWords words = new TextWords("Rain fell on Oslo.");
    assertEquals(List.of("Rain", "fell"), words.of(words.in(new Span(3, 6))));
    assertEquals(List.of("fell"), words.of(words.in(new Span(5, 9))));
    assertEquals(List.of("Oslo"), words.of(words.in(new Span(13, 18))));
    assertTrue(words.in(new Span(4, 5)).isEmpty());
    assertTrue(words.in(new Span(17, 18)).isEmpty());
  }

  @Test
  public void stretchesHoldTheirWordsTogether() {
    TextWords words = new TextWords("Rain fell on Oslo.");
    WordSet some = words.in(List.of(new Span(10, 12), new Span(0, 4), new Span(0, 1)));
    assertEquals(List.of("Rain", "on"), words.of(some));
    assertEquals(words.in(List.of(new Span(0, 4), new Span(10, 12))), some);
  }

  @Test
  public void halfOfTheWordsIsHalfIn() {
    TextWords words = new TextWords("a b c d");
    WordSet four = words.in(new Span(0, 7));
    WordSet two = words.in(new Span(0, 3));
    assertTrue(four.isHalfIn(two));
    assertTrue(two.isHalfIn(four));
    assertFalse(four.isHalfIn(words.in(new Span(6, 7))));
  }

  private static List<String> words(String text) {
    TextWords words = new TextWords(text);
    return words.of(words.in(new Span(0, text.length())));
  }
}
