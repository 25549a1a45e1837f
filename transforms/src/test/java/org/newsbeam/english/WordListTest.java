// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.english;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.Test;

public class WordListTest {

  @Test
  public void linesComeWithoutCommentsAndEmptyLines() {
    assertEquals(List.of("one two", "three"), WordList.lines(WordListTest.class, "list.txt"));
    assertEquals(
        List.of(List.of("one", "two"), List.of("three")),
        WordList.rows(WordListTest.class, "list.txt"));
    assertEquals(
        Set.of("one", "two", "three"),
        WordList.words(WordListTest.class, "/org/newsbeam/english/list.txt"));
  }

  @Test
  public void aListThatIsMissingIsThrown() {
    IllegalStateException missing =
        assertThrows(
            IllegalStateException.class, () -> WordList.lines(WordListTest.class, "none.txt"));
    assertEquals("the word list none.txt is not on the class path", missing.getMessage());
  }

  @Test
  public void suffixesAreKnownInAnyCase() {
    assertTrue(NameSuffixes.has("Jr."));
    assertTrue(NameSuffixes.has("III"));
    assertFalse(NameSuffixes.has("MD"));
    assertTrue(NameSuffixes.isNumeral("iv"));
    assertFalse(NameSuffixes.isNumeral("sr"));
  }

  @Test
  public void abbreviationsNeedTheirCapital() {
    assertTrue(AbbreviationList.isLeading("Gen"));
    assertFalse(AbbreviationList.isLeading("gen"));
    assertFalse("may end a sentence", AbbreviationList.isLeading("Inc"));
    assertTrue(AbbreviationList.has("Ill"));
    assertFalse(AbbreviationList.has("ill"));
    assertTrue(AbbreviationList.has("etc"));
  }
}
