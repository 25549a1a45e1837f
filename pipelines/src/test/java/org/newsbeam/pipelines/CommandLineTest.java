// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.File;
import java.io.IOException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A mistake in the command line is one line and exit code 2. */
public class CommandLineTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void anUnknownOptionIsNamed() {
    assertMistake("--maxArticleBites", "run", "--input=x", output(), "--maxArticleBites=5");
  }

  @Test
  public void aMissingOptionIsNamed() {
    assertMistake("--output", "run", "--input=x");
  }

  @Test
  public void aBadValueIsNamed() {
    assertMistake("many", "run", "--input=x", output(), "--maxArticleBytes=many");
    assertMistake("targetParallelism", "run", "--input=x", output(), "--targetParallelism=a");
  }

  @Test
  public void anArgumentTooManyIsNamed() {
    assertMistake("'testdata'", "run", "--input=x", output(), "testdata");
  }

  @Test
  public void anInputThatMatchesNothingIsNamed() {
    assertMistake("nowhere/*.txt", "run", "--input=nowhere/*.txt", output());
  }

  @Test
  public void anOutputFolderInUseIsRefused() throws IOException {
    File old = temporary.newFolder("old");
    assertEquals(true, new File(old, "keep.me").createNewFile());
    assertMistake("--overwrite", "run", "--input=testdata/bad", "--output=" + old);
    assertEquals(true, new File(old, "keep.me").exists());
  }

  @Test
  public void anOutputThatCannotBeWrittenIsRefused() throws IOException {
    File file = temporary.newFile("a-file");
    assertMistake("is a file", "run", "--input=testdata/bad", "--output=" + file);
    assertMistake("cannot write", "run", "--input=testdata/bad", "--output=" + file + "/below");
  }

  @Test
  public void anUnknownRunnerIsNamed() {
    assertMistake("NoRunner", "run", "--input=testdata/bad", output(), "--runner=NoRunner");
    assertMistake("NoRunner", "run", "--input=testdata/bad", output(), "--runner", "NoRunner");
  }

  @Test
  public void aValueMayStandBehindItsName() {
    String runs = temporary.getRoot() + "/";
    String[] input = {"--input", "testdata/bad/lines.jsonl"};
    CommandRun.whole(
        "run", input[0], input[1], "--output", runs + "one", "--targetParallelism", "1");
    CommandRun.whole(
        "summarize", "--input", runs + "one", "--output", runs + "two", "--targetParallelism", "1");
  }

  @Test
  public void aTableThatIsNotThereIsNamed() {
    assertMistake("nowhere", "show", "nowhere/quotes");
  }

  @Test
  public void anUnfinishedRunIsNotSummarized() {
    assertMistake("no finished run", "summarize", "--input=" + temporary.getRoot(), output());
  }

  @Test
  public void aRunIsNotSummarizedOntoItself() {
    String run = temporary.getRoot() + "/run";
    CommandRun.whole("run", "--input=testdata/bad/lines.jsonl", "--output=" + run);
    assertMistake(
        "one of the inputs", "summarize", "--input=" + run, "--output=" + run + "/", "--overwrite");
    assertEquals(0, CommandRun.of("show", run + "/quotes").exit());
  }

  @Test
  public void anOutputThatLooksLikeAGlobIsRefused() {
    assertMistake("[", "run", "--input=testdata/bad", "--output=" + temporary.getRoot() + "/o[1]");
  }

  @Test
  public void aStorageThatTheBundleCannotReachIsNamed() {
    assertMistake("nostore", "run", "--input=nostore://bucket/a.txt", output());
    assertMistake("nostore", "show", "nostore://bucket/quotes");
    assertMistake("-Pdirect,s3", "show", "s3://bucket/quotes");
    assertMistake("hdfs:// needs a bundle", "run", "--input=testdata/bad", "--output=hdfs://h/out");
    assertMistake("--endpoynt", "show", "testdata", "--endpoynt=x");
  }

  @Test
  public void aNegativeLimitIsRefused() {
    assertMistake("--limit", "show", "testdata", "--limit=-1");
  }

  @Test
  public void aTrainingFileThatIsNotThereIsNamed() {
    assertMistake("nowhere.tsv", "train", "names", "--train=nowhere.tsv", "--output=x.bin");
  }

  @Test
  public void optionsOfWordClassesAreChecked() {
    String input = "--input=testdata/bad";
    assertMistake("--output", "train", "clusters", input);
    assertMistake("nowhere/*.txt", "train", "clusters", "--input=nowhere/*.txt", output());
    assertMistake("--classes", "train", "clusters", input, output(), "--classes=1");
    assertMistake("--minCount", "train", "clusters", input, output(), "--minCount=0");
    assertMistake("--rounds", "train", "clusters", input, output(), "--rounds=0");
    assertMistake("testdata is not", "train", "clusters", input, "--output=testdata");
    assertMistake("none/x is not", "train", "clusters", input, "--output=none/x");
  }

  @Test
  public void tooLittleTextForWordClassesIsRefused() {
    CommandRun run =
        CommandRun.of(
            "train",
            "clusters",
            "--input=testdata/articles/harbour-gazette/coast-road.txt",
            output());
    assertEquals(2, run.exit());
    assertThat(run.err(), containsString("words come 3 times or more, too few for 500 classes"));
  }

  @Test
  public void aGoldFileThatIsNotThereIsNamed() {
    assertMistake("nowhere.jsonl", "evaluate", "names", "--gold=nowhere.jsonl");
  }

  @Test
  public void everyCommandHasHelp() {
    for (String command : new String[] {"run", "summarize", "show", "train", "evaluate"}) {
      CommandRun help = CommandRun.whole(command, "--help");
      assertThat(help.out(), startsWith("Usage: newsbeam " + command));
    }
  }

  private String output() {
    return "--output=" + new File(temporary.getRoot(), "out");
  }

  private static void assertMistake(String named, String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertEquals(run.err(), 2, run.exit());
    assertEquals("lines in: " + run.err(), 1, run.err().lines().count());
    assertThat(run.err(), startsWith("newsbeam: "));
    assertThat(run.err(), containsString(named));
    assertEquals("", run.out());
  }
}
