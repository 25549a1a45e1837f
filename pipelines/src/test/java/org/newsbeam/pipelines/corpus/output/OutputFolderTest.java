// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.launch.UsageException;

/** Links in an output folder are not followed, wherever they lead. */
public class OutputFolderTest {

  private static final int SOON = 60_000;

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path folder;
  private Path elsewhere;
  private OutputFolder output;

  @Before
  public void make() throws IOException {
    BeamArguments.registerFileSystems();
    folder = temporary.newFolder("out").toPath();
    elsewhere = temporary.newFolder("elsewhere").toPath();
    output = new OutputFolder(folder.toString());
  }

  /** Two links back make a tree of 2^40 folders for whoever follows them. */
  @Test(timeout = SOON)
  public void linksThatLoopDoNoHarm() throws IOException {
    Files.createDirectories(folder.resolve("articles/below"));
    for (String link : new String[] {"a", "b", "articles/a", "articles/below/b"}) {
      Files.createSymbolicLink(folder.resolve(link), folder);
    }
    assertRefused("is not empty", false);
    RunClaim claim = RunClaim.take(output, true);
    assertTrue(claim.isHeld());
    assertEquals(List.of(), output.parquetFiles("articles"));
    Files.createSymbolicLink(folder.resolve(".newsbeam/loop"), folder);
    output.finish("{}");
    assertTrue(Files.notExists(folder.resolve(".newsbeam")));
    assertTrue(Files.isSymbolicLink(folder.resolve("a")));
    assertEquals("{}", output.manifest().orElseThrow());
  }

  @Test(timeout = SOON)
  public void whatALinkInTheScratchFolderLeadsToStays() throws IOException {
    Path kept = Files.writeString(elsewhere.resolve("kept.parquet"), "rows");
    Files.createDirectories(folder.resolve(".newsbeam/articles"));
    Files.createSymbolicLink(folder.resolve(".newsbeam/articles/link"), elsewhere);
    RunClaim.take(output, true);
    assertTrue(Files.exists(kept));
    assertTrue(Files.notExists(folder.resolve(".newsbeam/articles")));
  }

  @Test(timeout = SOON)
  public void ofAScratchFolderThatIsALinkTheLinkGoes() throws IOException {
    Path kept = Files.writeString(elsewhere.resolve("kept.parquet"), "rows");
    Files.createSymbolicLink(folder.resolve(".newsbeam"), elsewhere);
    RunClaim claim = RunClaim.take(output, true);
    assertTrue(claim.isHeld());
    assertTrue(Files.exists(kept));
    assertTrue(Files.notExists(elsewhere.resolve("claim")));
  }

  @Test(timeout = SOON)
  public void aTableThatIsALinkIsRefusedAndAFileThatIsOneGoes() throws IOException {
    Path kept = Files.writeString(elsewhere.resolve("kept.parquet"), "rows");
    Files.createDirectories(folder.resolve("quotes"));
    Path link = Files.createSymbolicLink(folder.resolve("quotes/part.parquet"), kept);
    RunClaim.take(output, true);
    assertTrue(Files.notExists(link));
    Files.createSymbolicLink(folder.resolve("articles"), elsewhere);
    assertRefused("out/articles is a link", true);
    assertEquals("rows", Files.readString(kept));
  }

  @Test
  public void aFolderIsCalledByItsPathAlsoWhereAUriNamesIt() throws IOException {
    assertEquals(folder.toString(), new OutputFolder(folder.toUri().toString()).toString());
    assertEquals("/my out", new OutputFolder("file:///my out").toString());
    assertThrows(IllegalArgumentException.class, () -> new OutputFolder(""));
  }

  @Test
  public void whatIsInTheWayIsToldWithWhatToDo() throws IOException {
    RunClaim claim = RunClaim.take(output, false);
    assertRefused("broken off, or still goes on; add --resume", false);
    output.finish("{}");
    assertEquals(Optional.empty(), claim.lost(false));
    assertRefused("it holds a whole run; choose another folder, or add --overwrite", false);
    Files.delete(folder.resolve("_SUCCESS"));
    assertRefused("is not empty; choose another folder or add --overwrite", false);
  }

  private void assertRefused(String told, boolean overwrite) {
    UsageException refused =
        assertThrows(UsageException.class, () -> RunClaim.take(output, overwrite));
    assertThat(refused.getMessage(), containsString(told));
  }
}
