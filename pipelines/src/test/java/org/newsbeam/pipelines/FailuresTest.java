// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opennlp.tools.util.ext.ExtensionLoader;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** An article that is never done and one that makes the annotator throw, among others. */
public class FailuresTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path folder;
  private String output;
  private String model;

  /** OpenNLP makes no classes of others unasked. */
  @BeforeClass
  public static void allow() {
    ExtensionLoader.registerAllowedPackage(TrapModel.PACKAGE);
  }

  @Before
  public void write() throws IOException {
    folder = temporary.newFolder("news").toPath();
    Files.writeString(folder.resolve("a.txt"), "The ferry sank, the coast guard said.");
    Files.writeString(folder.resolve("b.txt"), TrapModel.HANGING);
    Files.writeString(folder.resolve("c.txt"), TrapModel.THROWING);
    Files.writeString(folder.resolve("d.txt"), "The ferry was raised, its owner said.");
    Path traps = temporary.getRoot().toPath().resolve("traps.bin");
    TrapModel.write(traps);
    model = "--nameModel=" + traps;
    output = temporary.getRoot() + "/out";
  }

  @Test
  public void eachIsARejectAndTheOthersAreRead() throws IOException {
    CommandRun run =
        CommandRun.whole(
            "run", "--input=" + folder, "--output=" + output, model, "--maxArticleSeconds=10");
    assertThat(run.out(), containsString("4 records in: 2 articles, 2 rejects."));
    assertThat(run.out(), containsString("2 articles could not be annotated"));
    List<String> rejects = TableText.of(output, List.of("rejects")).get("rejects");
    assertThat(rejects.get(0), containsString("b.txt\",\"record\":0,\"stage\":\"annotate\""));
    assertThat(rejects.get(0), containsString("\"reason\":\"timeout\""));
    assertThat(rejects.get(1), containsString("c.txt\",\"record\":0,\"stage\":\"entity\""));
    assertThat(rejects.get(1), containsString("\"reason\":\"failed\""));
    assertThat(rejects.get(1), containsString("no features for Throwtown"));
  }

  @Test
  public void oneFailsARunThatBearsNoFailure() throws IOException {
    String input = "--input=" + folder.resolve("c.txt");
    CommandRun run = CommandRun.of("run", input, "--output=" + output, model, "--maxFailures=0");
    assertEquals(1, run.exit());
    assertThat(run.err(), containsString("--maxFailures=0"));
    assertFalse(Files.exists(Path.of(output, "_SUCCESS")));
  }
}
