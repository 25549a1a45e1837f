// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.tell;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** Counts, sizes and words of a shell, as people read them. */
public class WordsTest {

  @Test
  public void oneThingIsNotSeveral() {
    assertEquals("0 files", Counted.of(0, "file"));
    assertEquals("1 file", Counted.of(1, "file"));
    assertEquals("2,000 files", Counted.of(2_000, "file"));
    assertEquals("2 words of text", Counted.of(2, "word of text", "words of text"));
  }

  @Test
  public void aSizeHasTheUnitThatSuitsIt() {
    assertEquals("1 byte", ByteSize.of(1));
    assertEquals("812 bytes", ByteSize.of(812));
    assertEquals("50.6 kB", ByteSize.of(50_638));
    assertEquals("1.0 MB", ByteSize.of(1_000_000));
    assertEquals("2.3 TB", ByteSize.of(2_345_678_901_234L));
  }

  @Test
  public void aShareHasTheUnitOfTheWhole() {
    assertEquals("0/812 bytes", ByteSize.share(0, 812));
    assertEquals("12.0/50.6 kB", ByteSize.share(12_000, 50_638));
    assertEquals("0.3/5.2 MB", ByteSize.share(300_000, 5_200_000));
  }

  @Test
  public void aWordOfAShellIsQuotedIfItMustBe() {
    assertEquals("out/rejects", ShellWord.of("out/rejects"));
    assertEquals("'The Daily Bee/rejects'", ShellWord.of("The Daily Bee/rejects"));
    assertEquals("'Ann'\\''s'", ShellWord.of("Ann's"));
    assertEquals("'$HOME'", ShellWord.of("$HOME"));
  }
}
