// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A mistake in the command line is answered with what may have been meant. */
public class MistakesTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void aCommandThatIsNearlyOneIsTakenForIt() {
    assertMistake("unknown command 'rnu'; did you mean run?", "rnu");
    assertMistake("did you mean summarize?", "summarise", "--input=x");
    assertMistake("did you mean names?", "train", "nmaes");
    assertMistake("unknown command 'xyzzy'; there are run, summarize, show", "xyzzy");
  }

  @Test
  public void withoutACommandTheyAreNamed() {
    assertMistake("no command; there are run, summarize");
    assertMistake("no command before --input; there are run, summarize", "--input=x");
    assertMistake("no command; there are blocks, names, quotes", "evaluate");
  }

  @Test
  public void anOptionThatIsNearlyOneOfOursIsTakenForIt() {
    String bites = "--maxArticleBites=5";
    assertMistake(
        bites + ": unknown option; did you mean --maxArticleBytes?",
        "run",
        "--input=x",
        output(),
        bites);
    assertMistake("did you mean --limit?", "show", "x", "--limt=3");
    assertMistake(
        "did you mean --classes?", "train", "clusters", "--input=x", output(), "--clases=3");
    assertMistake("did you mean --overwrite?", "run", "--input=x", output(), "--OverWrite");
  }

  @Test
  public void oneThatIsNearlyBeamsIsTakenForThat() {
    assertMistake(
        "did you mean --targetParallelism?", "run", "--input=x", output(), "--targetParalelism=4");
    assertMistake(
        "--frobnicate=4: unknown option (see", "run", "--input=x", output(), "--frobnicate=4");
  }

  @Test
  public void aMisspeltOptionIsFoundForOneThatIsMissing() {
    assertMistake("did you mean --output instead of --out?", "run", "--input=x", "--out=y");
    assertMistake("did you mean --input instead of -input?", "run", "-input=x", output());
    assertMistake("did you mean --input=testdata?", "run", "testdata", output());
  }

  @Test
  public void wordsThatAShellMadeOfAGlobAreExplained() {
    assertMistake(
        "unexpected argument 'testdata'; each input needs its own --input, and a glob needs"
            + " quotation marks",
        "run",
        "--input=pom.xml",
        "testdata",
        output());
    assertMistake("unexpected argument 'nowhere' (see", "run", "--input=x", "nowhere", output());
  }

  @Test
  public void aHomeFolderThatTheShellLeftAsItIsIsExplained() throws IOException {
    String home = System.getProperty("user.home");
    assertMistake("write --input=" + home + "/news", "run", "--input=~/news", output());
    assertMistake("write --output=" + home, "run", "--input=x", "--output=~");
    assertMistake("write the whole path", "run", "--input=~ann/news", output());
    assertTrue(Files.notExists(Path.of("~")));
  }

  @Test
  public void theWholeDiskIsNeitherReadNorWritten() throws IOException {
    Path link = Files.createSymbolicLink(temporary.getRoot().toPath().resolve("all"), Path.of("/"));
    for (String root : new String[] {"/", "//", "/tmp/..", "file:///", link.toString()}) {
      assertMistake("means the whole disk", "run", "--input=testdata", "--output=" + root);
      assertMistake("means the whole disk", "run", "--input=" + root, output());
      assertMistake("means the whole disk", "summarize", "--input=x", "--output=" + root);
      assertMistake("means the whole disk", "train", "first-names", "--input=" + root, output());
    }
    assertMistake("means the whole disk", "evaluate", "quotes", "--gold=" + link);
    assertMistake("means the whole disk", "run", "--input=/**/*.txt", output());
    assertMistake("means the whole disk", "show", "/");
  }

  @Test
  public void noWorkersAreRefused() {
    assertMistake(
        "--targetParallelism=0 must be 1 or more",
        "run",
        "--input=testdata",
        output(),
        "--targetParallelism=0");
  }

  @Test
  public void aFileWithTooFewArticlesToLearnNamesFromIsRefused() throws IOException {
    Path file = temporary.getRoot().toPath().resolve("few.tsv");
    Files.writeString(file, "-DOCSTART-\tO\n\nAnn\tB-PERSON\nleft\tO\n.\tO\n".repeat(4));
    CommandRun run = CommandRun.of("train", "names", "--train=" + file, output());
    assertEquals(run.err(), 2, run.exit());
    assertThat(run.err(), containsString("few.tsv has 4 articles; at least 5 are needed"));
  }

  private String output() {
    return "--output=" + temporary.getRoot() + "/out";
  }

  private static void assertMistake(String told, String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertEquals(run.err(), 2, run.exit());
    assertEquals(run.err(), 1, run.err().lines().count());
    assertThat(run.err(), containsString(told));
    assertEquals("", run.out());
  }
}
