// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.Test;

public class TokensTest {

  private static final String TEXT = "It  rained.";

  private static final Tokens TOKENS =
      new Tokens(
          new int[] {0, 4, 10},
          new int[] {2, 10, 11},
          new byte[] {Tag.PRON.code(), Tag.VERB.code(), Tag.PUNCT.code()});

  @Test
  public void aTokenKnowsItsPlaceItsTagAndItsWords() {
    assertEquals(4, TOKENS.begin(1));
    assertEquals(10, TOKENS.end(1));
    assertEquals(Tag.VERB, TOKENS.tag(1));
    assertEquals("rained", TOKENS.in(TEXT, 1));
  }

  @Test
  public void aSpanReachesToTheTokenBeforeItsEnd() {
    assertEquals(new Span(0, 10), TOKENS.span(0, 2));
    assertEquals(new Span(10, 11), TOKENS.span(2, 3));
  }

  @Test
  public void theFirstTokenAfterAPlaceIsTheFirstThatEndsBehindIt() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 200; round++) {
      Tokens tokens = made(random);
      for (int place = -1; place < 60; place++) {
        int expected = 0;
        while (expected < tokens.size() && tokens.end(expected) <= place) {
          expected++;
        }
        assertEquals(tokens + " at " + place, expected, tokens.firstAfter(place));
      }
    }
  }

  @Test
  public void tokensAreEqualByWhatTheyHold() {
    Tokens same = new Tokens(TOKENS.begins().clone(), TOKENS.ends().clone(), TOKENS.tags().clone());
    assertEquals(TOKENS, same);
    assertEquals(TOKENS.hashCode(), same.hashCode());
    same.tags()[0]++;
    assertNotEquals(TOKENS, same);
    same.tags()[0]--;
    same.ends()[0]++;
    assertNotEquals(TOKENS, same);
    same.ends()[0]--;
    same.begins()[1]--;
    assertNotEquals(TOKENS, same);
  }

  @Test
  public void arraysOfUnequalLengthAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Tokens(new int[1], new int[2], new byte[1]));
    assertThrows(
        IllegalArgumentException.class, () -> new Tokens(new int[1], new int[1], new byte[2]));
  }

  /** Tokens of one to four chars, with up to two between them. */
  private static Tokens made(SplittableRandom random) {
    int size = random.nextInt(0, 12);
    int[] begins = new int[size];
    int[] ends = new int[size];
    int at = 0;
    for (int i = 0; i < size; i++) {
      begins[i] = at + random.nextInt(0, 3);
      ends[i] = begins[i] + random.nextInt(1, 5);
      at = ends[i];
    }
    byte[] tags = new byte[size];
    Arrays.fill(tags, Tag.NOUN.code());
    return new Tokens(begins, ends, tags);
  }
}
