// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** An article that takes too long, among others. */
public class FailuresTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private String input;

  @Before
  public void write() throws IOException {
    Path folder = temporary.newFolder("news").toPath();
    input = "--input=" + folder;
    Files.writeString(folder.resolve("a.txt"), "The ferry sank, the coast guard said.");
    Files.writeString(
        folder.resolve("b.txt"),
        "Ada Barlow said on Monday that \"the mill\" had stopped.\n".repeat(150_000));
    Files.writeString(folder.resolve("c.txt"), "The ferry was raised, its owner said.");
  }

  @Test
  public void itIsARejectAndTheOthersAreRead() throws IOException {
    String output = temporary.getRoot() + "/out";
    CommandRun run = CommandRun.whole("run", input, "--output=" + output, "--maxArticleSeconds=1");
    assertThat(run.out(), containsString("3 records in: 2 articles, 1 rejects."));
    assertThat(run.out(), containsString("1 articles could not be annotated"));
    List<String> rejects = TableText.of(output, List.of("rejects")).get("rejects");
    assertThat(rejects.get(0), containsString("b.txt\",\"record\":0,\"stage\""));
    assertThat(rejects.get(0), containsString("\"reason\":\"timeout\""));
  }

  @Test
  public void itFailsARunThatBearsNoFailure() throws IOException {
    String output = temporary.getRoot() + "/out";
    CommandRun run =
        CommandRun.of(
            "run", input, "--output=" + output, "--maxArticleSeconds=1", "--maxFailures=0");
    assertEquals(1, run.exit());
    assertThat(run.err(), containsString("--maxFailures=0"));
    assertEquals(false, Files.exists(Path.of(output, "_SUCCESS")));
  }
}
