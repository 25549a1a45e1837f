// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A run in one process that is killed, that finds the disk full, or too little memory. */
public class LocalFaultsTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path folder;
  private Path output;

  @Before
  public void makeFolders() {
    folder = temporary.getRoot().toPath();
    output = folder.resolve("output");
  }

  @Test
  public void aKilledRunIsNeverTakenForAWholeOne() throws Exception {
    String input = "--input=" + Articles.copies(temporary.newFolder("articles").toPath(), 8);
    Path expected = folder.resolve("expected");
    Launcher.run(folder, 0, "run", input, "--output=" + expected);

    killInTheMiddle(input, "--output=" + output);
    assertBroken();
    Launcher.run(folder, 0, "run", input, "--output=" + output, "--overwrite");
    assertWhole(expected, "overwritten");

    Files.delete(output.resolve("_SUCCESS")); // as if killed just before the end
    assertBroken();
    killInTheMiddle(input, "--output=" + output, "--resume");
    assertBroken();
    Launcher.run(folder, 0, "run", input, "--output=" + output, "--resume");
    assertWhole(expected, "resumed");

    String again = Launcher.run(folder, 0, "run", input, "--output=" + output, "--resume");
    assertThat(again, containsString("is whole already"));
  }

  private void killInTheMiddle(String... arguments) throws Exception {
    String[] command = new String[arguments.length + 1];
    command[0] = "run";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    try (Child run = Launcher.start(folder, command)) {
      Wait.until("an article is being written", () -> Parts.areIn(output) || !run.isAlive());
      assertTrue(run.output(), run.isAlive());
      run.kill();
    }
    assertTrue("the run was over too soon", Parts.areIn(output));
  }

  private void assertBroken() throws Exception {
    assertTrue("_SUCCESS is there", Files.notExists(output.resolve("_SUCCESS")));
    String input = "--input=" + output;
    String summary = "--output=" + folder.resolve("summary");
    assertThat(
        Launcher.run(folder, 2, "summarize", input, summary), containsString("no finished run"));
    assertThat(
        Launcher.run(folder, 2, "run", "--input=testdata/bad", "--output=" + output),
        containsString("not empty"));
  }

  private void assertWhole(Path expected, String name) throws Exception {
    Rows.assertSame("A killed run, " + name, expected, output);
    assertTrue("_SUCCESS is missing", Files.exists(output.resolve("_SUCCESS")));
    assertTrue("scratch files stay", Files.notExists(output.resolve(".newsbeam")));
  }

  @Test
  public void aFullDiskIsSaidInALineAndMendedByMoreRoom() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "64k")) {
      Path full = disk.folder().resolve("output");
      String[] command = {"run", "--input=testdata/articles", "--output=" + full};
      assertThat(Launcher.run(folder, 1, command), containsString("No space left on device"));
      assertTrue(Files.notExists(full.resolve("_SUCCESS")));
      disk.remount("size=64m");
      Launcher.run(folder, 0, command[0], command[1], command[2], "--resume");
      assertTrue(Files.exists(full.resolve("_SUCCESS")));
      assertTrue("scratch files stay", Files.notExists(full.resolve(".newsbeam")));
    }
  }

  @Test
  public void aReadOnlyOutputIsRefused() throws Exception {
    try (SmallDisk disk = SmallDisk.mount(folder.resolve("disk"), "64m")) {
      disk.remount("ro");
      String output = "--output=" + disk.folder().resolve("output");
      assertThat(
          Launcher.run(folder, 2, "run", "--input=testdata/articles", output),
          containsString("cannot write to --output"));
    }
  }

  @Test
  public void tooLittleMemoryIsSaidWithWhatToDo() throws Exception {
    Map<String, String> little = Map.of("NEWSBEAM_JAVA_OPTS", "-Xmx48m");
    String[] command = {"run", "--input=testdata/articles", "--output=" + output};
    try (Child run = Launcher.start(folder, little, command)) {
      run.mustEnd(2);
      assertThat(run.output(), containsString("NEWSBEAM_JAVA_OPTS=-Xmx"));
    }
    assertTrue(Files.notExists(output));
  }
}
