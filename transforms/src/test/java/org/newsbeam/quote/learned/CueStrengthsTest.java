// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.Test;
import org.newsbeam.quote.learned.passage.GoldAttribution;
import org.newsbeam.quote.learned.passage.GoldPassage;
import org.newsbeam.quote.learned.passage.Passage;
import org.newsbeam.quote.learned.passage.Run;

public class CueStrengthsTest {

  private static final float EXACT = 1e-6f;

  private static final Passage PASSAGE =
      Tiny.passage("mayor/NOUN said/VERB it/PRON rained/VERB and/CCONJ >said/VERB said/VERB");

  private static final GoldPassage GOLD =
      new GoldPassage(
          PASSAGE,
          List.of(
              new GoldAttribution(1, List.of(new Run(0, 1)), List.of(new Run(2, 4))),
              new GoldAttribution(5, List.of(new Run(0, 1)), List.of(new Run(2, 4)))));

  private static final CueStrengths STRENGTHS = CueStrengths.of(CueCounts.of(List.of(GOLD, GOLD)));

  @Test
  public void aStemIsAsStrongAsItIsOftenACueOutsideOfMarks() {
    float said = (2 + 2 * 0.08f) / (4 + 2);
    float rained = 2 * 0.08f / (2 + 2);
    float noun = 2 * 0.006f / (2 + 2);
    float other = 2 * 0.001f / (2 + 2);
    assertArrayEquals(
        new float[] {noun, said, other, rained, other, 0, said}, STRENGTHS.of(PASSAGE), EXACT);
  }

  @Test
  public void anUnknownStemIsAsStrongAsItsKind() {
    assertArrayEquals(
        new float[] {0.08f, 0.006f, 0.001f, 0.006f},
        STRENGTHS.of(Tiny.passage("sang/VERB song/NOUN oh/INTJ said/NOUN")),
        EXACT);
  }

  @Test
  public void aPassageDoesNotLearnFromItself() {
    float said = (1 + 2 * 0.08f) / (2 + 2);
    assertArrayEquals(
        new float[] {said}, new float[] {STRENGTHS.of(PASSAGE, CueCounts.of(GOLD))[1]}, EXACT);
  }

  @Test
  public void whatIsWrittenIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    STRENGTHS.write(new DataOutputStream(bytes));
    CueStrengths read = CueStrengths.read(in(bytes.toByteArray()));
    assertArrayEquals(STRENGTHS.of(PASSAGE), read.of(PASSAGE), 0);
  }

  @Test
  public void aDamagedCountIsRefused() {
    assertThrows(IOException.class, () -> CueStrengths.read(in(new byte[] {-1, 0, 0, 0})));
    assertThrows(IOException.class, () -> CueStrengths.read(in(new byte[] {2, 0, 0, 0})));
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
