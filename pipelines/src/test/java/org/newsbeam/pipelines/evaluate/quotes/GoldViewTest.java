// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.newsbeam.model.QuoteKind;

public class GoldViewTest {

  @Test
  public void theKindIsTheShareOfContentInMarks() {
    String text =
        "Ann saw “one two three four five six seven eight nine” ten, “some” more, and no less.";
    GoldView view =
        new MadeArticle(text)
            .said("Ann", "one two three four five six seven eight nine” ten")
            .said("Ann", "“one two three four five six seven eight nine” ten, “some” more")
            .said("Ann", "two three four five six seven eight nine” ten,")
            .said("Ann", "and no less")
            .said("Ann", "“")
            .view();
    assertEquals(
        List.of(QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.MIXED, QuoteKind.INDIRECT),
        view.quotes().stream().map(GoldQuote::kind).toList());
  }

  @Test
  public void aCandidateIsAQuoteIfHalfOfItIsContentOfOneAttribution() {
    GoldView view =
        new MadeArticle("“a b c d” and “e f g h” and “i j k l” and “m n o p”")
            .said("", "a b")
            .said("", "b c d")
            .said("", "e f")
            .said("", "e f ")
            .said("", "i")
            .said("", "j")
            .view();
    assertEquals(4, view.candidates().size());
    assertEquals(List.of("E2", "E3", "-", "-"), golds(view.candidates()));
  }

  @Test
  public void oneOrTwoWordsAreAShortCandidate() {
    GoldView view = new MadeArticle("“a b” and “c” and “d e f” and “!”").said("", "“a b”").view();
    assertEquals(List.of("E1", "-"), golds(view.shortCandidates()));
    assertEquals(1, view.candidates().size());
  }

  @Test
  public void whatIsDiscardedOrUnclosedIsNoCandidate() {
    GoldView view =
        new MadeArticle("He “a b c d e” and “f g h i” was.\nHe “k l m n.\nSo “o p q r” is.")
            .discarded("d e” and “f g")
            .view();
    assertEquals(
        List.of("“a b c d e”", "“o p q r”"),
        view.candidates().stream().map(c -> c.span().in(view.text())).toList());
    assertEquals(
        List.of("k", "l", "m", "n"),
        view.words().of(view.neutral()).stream().filter("klmn"::contains).toList());
  }

  private static List<String> golds(List<Candidate> candidates) {
    return candidates.stream()
        .map(c -> c.gold() == null ? "-" : c.gold().attribution().id())
        .toList();
  }
}
