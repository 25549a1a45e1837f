// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public final class WordsTest {

  @Test
  public void spacesAndMarksPartWords() {
    assertEquals(5, Words.count("We  waited, then—\nwe \"left\"."));
  }

  @Test
  public void innerApostrophesAndHyphensJoinOneWord() {
    assertEquals(4, Words.count("Don't sell well-known o’clocks"));
  }

  @Test
  public void outerApostrophesAndHyphensJoinNothing() {
    assertEquals(4, Words.count("'tis the dogs' -day"));
    assertEquals(2, Words.count("one--two"));
  }

  @Test
  public void digitsAccentsAndLettersBeyondTheBasicPlaneAreOfWords() {
    assertEquals(4, Words.count("2026 São cafe\u0301 \uD835\uDC00\uD835\uDC01"));
  }

  @Test
  public void aTextWithoutLettersHasNoWords() {
    assertEquals(0, Words.count(""));
    assertEquals(0, Words.count(" … - ' "));
  }
}
