// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.copy;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.newsbeam.aggregate.sketch.Sketches;

public final class CopyRuleTest {

  private static final String FIRST =
      """
      The harbour board of Eastmere has voted to close the old ferry pier at the end of March, ending a service that has run since 1911.
      Chairwoman Lena Grant said the pier would cost more to mend than the ferry earns in twenty years, and that divers had found rot in half of its piles.
      """;

  private static final String SECOND =
      """
      Traders on the quay said they had not been asked. Baker Tao Wen expects to lose a third of his morning custom, most of it from islanders who come over on the first boat.
      "They look at a ledger and see a pier," he said. "We look out of the window and see our customers walking up it."
      """;

  private static final String THIRD =
      """
      The council has set aside £240,000 for a bus round the bay, which would take fifty minutes where the boat takes twelve. A petition against the closure had gathered 2,316 names by Friday night.
      The board meets again on 4 February, when the last day of the service will be fixed.
      """;

  private static final String WIRE = FIRST + SECOND + THIRD;

  private static final String OTHER =
      """
      A school in Northgate has won a national prize for its vegetable garden, which pupils dug out of a disused car park during two wet winters.
      Head teacher Iris Vale said nobody had thought that anything would grow between the concrete and the railway, least of all the pupils themselves.
      """;

  @Test
  public void aTextThatIsCutIsACopyHoweverMuchOfItIsCut() {
    assertCopy(WIRE, FIRST + SECOND);
    assertCopy(WIRE, FIRST);
  }

  @Test
  public void aTextThatIsCutAndGivenAnotherBeginningIsACopy() {
    assertCopy(
        WIRE,
        "A ferry that three generations took to work will sail no more after this spring.\n"
            + SECOND
            + THIRD);
  }

  @Test
  public void newsOnTopOfATextMakesACopy() {
    assertCopy(
        FIRST + SECOND,
        "UPDATE: The minister has stepped in and called the board to a hearing next week, his office told reporters.\n"
            + WIRE);
  }

  @Test
  public void changedWordsHereAndThereMakeACopy() {
    assertCopy(
        WIRE,
        WIRE.replace("voted", "decided")
            .replace("traders", "shopkeepers")
            .replace("Friday", "Saturday"));
  }

  @Test
  public void anItemOfARoundUpIsNoCopyOfIt() {
    assertNoCopy(OTHER, FIRST + THIRD + OTHER + SECOND);
  }

  @Test
  public void oneTemplateWithOtherNamesAndNumbersMakesNoCopies() {
    assertNoCopy(weather("Eastmere", 14, 21, 6), weather("Northgate", 9, 17, 11));
  }

  @Test
  public void aSentenceInCommonMakesNoCopy() {
    String notice =
        "This story was first published by the Meridian Post, which is free to read for all.\n";
    assertNoCopy(OTHER + notice, SECOND + notice);
  }

  @Test
  public void whatIsSharedIsTold() {
    Overlap overlap = Overlap.of(Runs.of(Sketches.of(WIRE)), Runs.of(Sketches.of(FIRST)));
    assertEquals(1, overlap.containment(), 0);
    assertEquals((double) overlap.shorter() / overlap.longer(), overlap.similarity(), 1e-9);
  }

  private static String weather(String place, int low, int high, int wind) {
    return """
        In %s today sunny spells are forecast with a low of %d and a high of %d degrees, the weather office says.
        The wind will come from the west at %d miles an hour, with a chance of rain of %d per cent towards the evening.
        Sunrise in %s is at 6.%d and sunset at 8.%d, and tomorrow will be much the same as today with a high of %d.
        """
        .formatted(place, low, high, wind, wind * 3, place, low + 11, high + 4, high + 1);
  }

  private static void assertCopy(String one, String other) {
    Overlap overlap = Overlap.of(Runs.of(Sketches.of(one)), Runs.of(Sketches.of(other)));
    assertTrue(overlap.toString(), CopyRule.holds(overlap));
  }

  private static void assertNoCopy(String one, String other) {
    Overlap overlap = Overlap.of(Runs.of(Sketches.of(one)), Runs.of(Sketches.of(other)));
    assertFalse(overlap.toString(), CopyRule.holds(overlap));
  }
}
