// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class WordsTest {

  @Test
  public void innerMarksJoinWords() {
    assertEquals(5, Words.count("“I don’t trust Kim Jong-un,”"));
    assertEquals(3, Words.count("3.5 per cent. "));
    assertEquals(2, Words.count("one—two"));
    assertEquals(1, Words.count("cafe\u0301s"));
  }

  @Test
  public void emojiAndMarksAreNoWords() {
    assertEquals(0, Words.count(" 🎣 … '"));
  }
}
