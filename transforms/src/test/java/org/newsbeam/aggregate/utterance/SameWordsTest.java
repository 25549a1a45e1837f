// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.Test;

/** Pairs of quotes: the same utterance as several papers print it, or another one. */
public class SameWordsTest {

  private static final double LEAST_F1 = 0.95;

  private final QuoteLikeness likeness = new QuoteLikeness();

  @Test
  public void pairsOfPapersAreToldApart() throws IOException {
    int right = 0;
    int found = 0;
    int gold = 0;
    List<String> wrong = new ArrayList<>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i += 3) {
      boolean same = lines.get(i).equals("same");
      boolean told = isSame(quote("a", lines.get(i + 1)), quote("b", lines.get(i + 2)));
      gold += same ? 1 : 0;
      found += told ? 1 : 0;
      right += same && told ? 1 : 0;
      if (same != told) {
        wrong.add(String.join("\n", lines.subList(i, i + 3)));
      }
    }
    assertEquals(160, lines.size() / 3);
    double f1 = 2.0 * right / (found + gold);
    System.out.printf("pairs of quotes: F1 %.3f, %d right of %d found%n", f1, right, found);
    assertTrue(f1 + "\n" + String.join("\n\n", wrong), f1 >= LEAST_F1);
  }

  @Test
  public void numbersAndNegationsAtEitherEndCount() {
    for (String pair :
        List.of(
            "We will open the new line by the spring of 2027/We will open the new line by the spring of 2031",
            "Twelve men went down with her that night/Fourteen men went down with her that night",
            "No ship has left the harbour since/A ship has left the harbour since",
            "The strike begins on Monday at the eastern depot/The strike begins on Sunday at the eastern depot",
            "We will reopen the tunnel in early May/We will reopen the tunnel in early Sept.",
            "We sold the northern farm to the Hallorans/We sold the northern farm to the Pettigrews",
            "I believe the minister was honest with us/I believe the minister was dishonest with us",
            "Prices in the valley are going to rise again/Prices in the valley are going to fall again")) {
      String[] two = pair.split("/", -1);
      assertFalse(
          pair, isSame(quote("a", "Ida Roe : " + two[0]), quote("b", "Ida Roe : " + two[1])));
    }
  }

  @Test
  public void oneNameMayBeSpeltInTwoWays() {
    for (String pair :
        List.of(
            "We sold the northern farm to the Hallorans/We sold the northern farm to the Halorans",
            "We are leaving the European Union in good order/We are leaving the EU in good order",
            "Colour has come back to the harbour/Color has come back to the harbor",
            "It took us twenty-one years to get away from Gaddafi/It took us 21 years to get away from Qadhafi")) {
      String[] two = pair.split("/", -1);
      assertTrue(
          pair, isSame(quote("a", "Ida Roe : " + two[0]), quote("b", "Ida Roe : " + two[1])));
    }
  }

  @Test
  public void whatAnybodySaysIsNobodysOwn() {
    String formula = "We ask you to respect the privacy of the family at this difficult time";
    String own = "We ask you to keep the goats of the family out of the chapel";
    assertFalse(isSame(quote("a", "Ida Roe : " + formula), quote("b", "Tom Lunn : " + formula)));
    assertTrue(isSame(quote("a", "Ida Roe : " + formula), quote("b", "Ida Roe : " + formula)));
    assertTrue(isSame(quote("a", "Ida Roe : " + own), quote("b", "Tom Lunn : " + own)));
  }

  @Test
  public void aSentenceInCommonIsEnoughUnlessAnotherOneContradicts() {
    SaidQuote said = quote("a", "Ida Roe : We will sell the mill. My father laid its first stone.");
    assertTrue(
        isSame(said, quote("b", "Ida Roe : My father laid its first stone. I was six years old.")));
    assertFalse(
        isSame(
            said,
            quote("b", "Ida Roe : We will not sell the mill. My father laid its first stone.")));
  }

  @Test
  public void numbersAreComparedInDigits() {
    assertEquals(
        List.of("42", "206", "1500000", "5000000", "7th", "30", "percent", "2.5", "1"),
        SpokenWords.of(
                "forty-two, two hundred and six; $1.5 million, 5m seventh 30 per cent 2.5 one")
            .folded());
    assertEquals(
        List.of("forty-two", "two hundred and six;"),
        SpokenWords.of("forty-two two hundred and six;").written());
  }

  @Test
  public void oneNameIsOfTwoPeopleIfEachHasAWordOfItsOwn() {
    assertTrue(SaidQuote.differ(quote("a", "Mary Tolland : x"), quote("b", "John Tolland : x")));
    assertFalse(SaidQuote.differ(quote("a", "Mary Tolland : x"), quote("b", "Tolland : x")));
  }

  @Test
  public void theDifferenceIsReadByAPerson() {
    SpokenWords first = SpokenWords.of("This is a tough day for all of us,");
    assertEquals(
        "This is a [-tough-] {+hard+} day for all of us {+who work here.+}",
        Alignment.of(first, SpokenWords.of("This is a hard day for all of us who work here."))
            .difference());
    assertEquals(
        "It isn't over.",
        Alignment.of(SpokenWords.of("It is not over,"), SpokenWords.of("It isn't over."))
            .difference());
  }

  @Test
  public void wordsAreThoseOfAnySetting() {
    assertEquals(
        List.of("we", "are", "not", "cafe", "5000", "ok"),
        SpokenWords.of("“We’re not” Café — 5,000… OK!").folded());
  }

  /** As the step of a run finds it: candidates share a key, then they are compared. */
  private boolean isSame(SaidQuote one, SaidQuote other) {
    Set<Long> common = new HashSet<>(likeness.keys(one));
    common.retainAll(likeness.keys(other));
    return !common.isEmpty() && likeness.with(other).match(one).isPresent();
  }

  private static SaidQuote quote(String id, String line) {
    String[] parts = line.split(" : ", 2);
    @Nullable String speaker = parts[0].equals("-") ? null : parts[0];
    return new SaidQuote(id, id, id, id, null, parts[1], speaker, speaker);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = SameWordsTest.class.getResourceAsStream("pairs.txt")) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    }
  }
}
