// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class RehearsalTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  /**
   * The launcher throws away what a rehearsal prints, and goes on without an archive if it fails.
   */
  @Test
  public void theLaunchersRehearsalSucceeds() throws IOException {
    assertThat(
        Files.readString(Path.of("newsbeam")),
        containsString(Rehearsal.class.getName() + " \"$home/testdata/articles/meridian-post\""));
    String output = temporary.getRoot() + "/out";
    assertEquals(0, Rehearsal.rehearse("testdata/articles/meridian-post", output));
    assertEquals(0, CommandRun.of("show", output + "/quotes").exit());
  }
}
