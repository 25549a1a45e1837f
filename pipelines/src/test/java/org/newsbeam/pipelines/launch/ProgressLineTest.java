// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import org.junit.Test;
import org.newsbeam.pipelines.launch.Progress.Phase;

public class ProgressLineTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  public void aSmallCorpusIsCountedInItsOwnUnit() {
    String line = bar(new Progress(3, 12, 0, 20_000, 0, 0), MINUTE, 50_638);
    assertThat(line, startsWith("reading  39 % [==="));
    assertThat(line, containsString("] 20.0/50.6 kB, 0:01:31 left, 3 articles, 12 quotes"));
    assertThat(bar(new Progress(1, 1, 1, 0, 0, 0), MINUTE, 812), containsString("0/812 bytes"));
  }

  @Test
  public void theTablesOverTheCorpusHaveALineOfTheirOwn() {
    Progress read = new Progress(9, 9, 0, 50_638, 0, 0);
    assertEquals(Phase.CORPUS, read.phase(50_638));
    assertEquals("adding up the corpus: 0:01:00", bar(read, MINUTE, 50_638));
    Progress rows = new Progress(9, 9, 0, 50_638, 0, 1);
    assertEquals("adding up the corpus: 0:01:00, 1 row", bar(rows, MINUTE, 50_638));
    assertEquals("60 s: adding up the corpus, 1 row", words(rows, MINUTE, 50_638));
  }

  @Test
  public void aSummaryDoesNothingElse() {
    assertEquals("60 s: adding up the corpus", words(Progress.NONE, MINUTE, 0));
    assertEquals("adding up the corpus: 0:01:00", bar(Progress.NONE, MINUTE, 0));
  }

  @Test
  public void linesThatArticlesShareAreLookedForFirst() {
    Progress before = new Progress(0, 0, 0, 0, 500, 0);
    assertEquals("60 s: looking for shared lines, 50 %", words(before, MINUTE, 1_000));
    assertThat(bar(before, MINUTE, 1_000), startsWith("looking for shared lines  50 % ["));
  }

  @Test
  public void wordsTellWhatTheRunnerTells() {
    assertEquals("60 s", words(Progress.NONE, MINUTE, 1_000));
    assertEquals(
        "60 s: 291 articles, 4.9 a second", words(Progress.ofArticles(291), MINUTE, 1_000));
    assertEquals(
        "60 s: 66 %, 291 articles, 4.9 a second, 1 reject, 4,825 quotes",
        words(new Progress(291, 4_825, 1, 660, 0, 0), MINUTE, 1_000));
  }

  @Test
  public void noNumberIsTooLongForATerminal() {
    for (long n = 1; n < Long.MAX_VALUE / 1_000; n *= 10) {
      Progress progress = new Progress(n, 9 * n, n, 5 * n, 0, 0);
      for (long seconds = 1; seconds < 10_000_000; seconds *= 10) {
        Duration elapsed = Duration.ofSeconds(seconds);
        String line = bar(progress, elapsed, 10 * n);
        assertEquals(line, ProgressLine.COLUMNS, line.length());
        assertThat(line, containsString("=>"));
        String words = words(progress, elapsed, 10 * n);
        assertTrue(words, words.length() <= ProgressLine.COLUMNS);
        assertThat(words, containsString("50 %"));
      }
    }
  }

  private static String bar(Progress progress, Duration elapsed, long total) {
    return new ProgressLine(progress, elapsed, total).bar(progress.phase(total));
  }

  private static String words(Progress progress, Duration elapsed, long total) {
    return new ProgressLine(progress, elapsed, total).words();
  }
}
