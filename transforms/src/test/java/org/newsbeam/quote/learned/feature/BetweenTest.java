// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.feature;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.newsbeam.quote.learned.Tiny;

public class BetweenTest {

  /** What stands between the cue, the token {@code cue}, and the units of {@code text}. */
  private static Between around(String text, int cue, int... otherCues) {
    boolean[] isCue = new boolean[text.split(" ", -1).length];
    isCue[cue] = true;
    for (int other : otherCues) {
      isCue[other] = true;
    }
    return new Between(Units.around(Tiny.passage(text), cue), isCue);
  }

  @Test
  public void aCommaCountsForWhatIsBehindIt() {
    Between between = around("mayor/NOUN ,/PUNCT who/PRON left/VERB ,/PUNCT said/VERB", 5);
    assertEquals(2, between.pauses(0));
    assertEquals(1, between.pauses(1));
    assertEquals(1, between.pauses(3));
    assertEquals(0, between.pauses(4));
  }

  @Test
  public void verbsCountOutwardsFromTheCueAndStopAtTwo() {
    Between between =
        around(
            "said/VERB it/PRON rained/VERB and/CCONJ hailed/VERB and/CCONJ blew/VERB it/PRON", 0);
    assertEquals(0, between.verbs(2));
    assertEquals(1, between.verbs(4));
    assertEquals(2, between.verbs(6));
    assertEquals(2, between.verbs(7));
    assertEquals(8, between.verbsAndPauses(7));
  }

  @Test
  public void anotherCueStandsBetween() {
    Between between = around("said/VERB she/PRON thought/VERB it/PRON", 0, 2);
    assertFalse("the cue itself is no other", between.isCue(0));
    assertTrue(between.isCue(2));
    assertEquals(0, between.cues(2));
    assertEquals(1, between.cues(3));
    assertFalse(between.isCue(-1));
    assertFalse(between.isCue(4));
  }

  @Test
  public void quotationsAreOneUnitAndToldOnEitherSide() {
    Between right = around("said/VERB >it/PRON >rained/VERB today/NOUN", 0);
    assertEquals(1, right.quoted());
    assertEquals(0, right.quotations(1));
    assertEquals(1, right.quotations(2));
    assertEquals(2, around(">it/PRON >rained/VERB said/VERB she/PRON", 2).quoted());
    assertEquals(0, around("said/VERB she/PRON", 0).quoted());
  }

  @Test
  public void nounPhrasesCountWithTheirOwn() {
    Between between = around("said/VERB the/DET old/ADJ mayor/NOUN of/ADP the/DET town/NOUN", 0);
    assertEquals("its first word", 1 * 3 + 1, between.phrase(1));
    assertEquals("a further one", 1 * 3 + 2, between.phrase(3));
    assertEquals("between phrases", 1 * 3, between.phrase(4));
    assertEquals("the second", 2 * 3 + 1, between.phrase(5));
  }
}
