// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsbeam.pipelines.launch.RunStoppedException;
import org.newsbeam.pipelines.launch.UsageException;

public class CommandEndTest {

  @Test
  public void aRunThatWasStoppedIsOneLineAndExitCodeOne() {
    CommandRun run = end(new IllegalStateException(new RunStoppedException("taken away")));
    assertEquals(1, run.exit());
    assertEquals("newsbeam: taken away\n", run.err());
  }

  @Test
  public void tooLittleMemoryIsOneLineThatSaysWhatToDo() {
    CommandRun run = end(new IllegalStateException(new OutOfMemoryError("Java heap space")));
    assertEquals(1, run.exit());
    assertEquals(run.err(), 1, run.err().lines().count());
    assertThat(run.err(), containsString("NEWSBEAM_JAVA_OPTS=-Xmx"));
  }

  @Test
  public void aMistakeIsPlacedAndABugHasItsTrace() {
    CommandRun mistake =
        CommandRun.of(
            () -> CommandEnd.failed(new UsageException("no x"), told -> told + " (here)"));
    assertEquals(2, mistake.exit());
    assertEquals("newsbeam: no x (here)\n", mistake.err());
    CommandRun bug = end(new IllegalStateException("a bug"));
    assertEquals(1, bug.exit());
    assertThat(bug.err(), containsString("\tat org.newsbeam"));
  }

  private static CommandRun end(Throwable failure) {
    return CommandRun.of(() -> CommandEnd.failed(failure, told -> told));
  }
}
