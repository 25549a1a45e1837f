// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.sketch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import org.junit.Test;

public final class SketchesTest {

  private static final String TEXT =
      "The council’s café, she said, “is not for sale”. Mr Orme paid £3.50 for tea in Dunmere.";

  @Test
  public void theSameWordsSetInAnotherWayHaveOneSketch() {
    assertEquals(
        Sketches.of(TEXT),
        Sketches.of(
            "The council's cafe\u0301, she said,\n\"is not for sale\".\nMr Orme paid £3.50 for tea in Dunmere"));
  }

  @Test
  public void anotherWordChangesTheRunsItIsIn() {
    int[] runs = Sketches.of(TEXT).unpackedRuns();
    int[] others = Sketches.of(TEXT.replace("sale", "hire")).unpackedRuns();
    int differ = 0;
    for (int i = 0; i < runs.length; i++) {
      differ += runs[i] == others[i] ? 0 : 1;
    }
    assertEquals(4, differ);
  }

  @Test
  public void factsAreNumbersAndNamesButNoBeginningOfASentence() {
    // Orme, 3, 50, Dunmere; neither The nor Mr.
    assertEquals(4, Sketches.of(TEXT).unpackedFacts().length);
  }

  @Test
  public void aFewWordsAreOneRun() {
    assertEquals(1, Sketches.of("Enable JavaScript").unpackedRuns().length);
    assertNotEquals(Sketches.of("Enable JavaScript"), Sketches.of("Enable cookies"));
  }

  @Test
  public void aTextWithoutWordsIsLikeNothing() {
    assertEquals(TextSketch.EMPTY, Sketches.of(" – \n"));
    assertEquals(0, Sketches.of(" – \n").keys().size());
  }
}
