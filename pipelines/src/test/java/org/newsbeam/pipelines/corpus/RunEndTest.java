// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.plan.InputLists;
import org.newsbeam.parquet.TableFile;
import org.newsbeam.pipelines.corpus.output.InputRow;
import org.newsbeam.pipelines.corpus.output.InputTable;
import org.newsbeam.pipelines.corpus.output.Manifest;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.launch.RunStoppedException;

/** Success is said of whole tables only, by the run that was begun last, and as often as wanted. */
public class RunEndTest {

  private static final List<String> TABLES = List.of("articles", "rejects");
  private static final Records READ = new Records(5, 0, 1, List.of());
  private static final Manifest DRAFT =
      new Manifest(
          "1", "run", Map.of(), Manifest.Inputs.ofRuns(List.of()), Map.of(), null, Map.of());

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path folder;
  private OutputFolder output;
  private RunClaim claim;
  private List<TableFile> files;

  @Before
  public void write() throws IOException {
    BeamArguments.registerFileSystems();
    folder = temporary.getRoot().toPath().resolve("out");
    output = new OutputFolder(folder.toString());
    claim = RunClaim.take(output, false);
    files = List.of(file("articles/a", 3), file("articles/b", 1), file("rejects/a", 1));
  }

  @Test
  public void theFilesAreCountedAndScratchIsGone() throws IOException {
    end(claim, files);
    Manifest manifest = Manifest.of(output);
    assertEquals(new Manifest.TableSize(4, 2), manifest.tables().get("articles"));
    assertEquals(5, manifest.records().in());
    assertTrue(Files.notExists(folder.resolve(".newsbeam")));
  }

  @Test
  public void itMayBeTriedAgainAfterItsEnd() throws IOException {
    end(claim, files);
    String manifest = output.manifest().orElseThrow();
    end(claim, files);
    assertEquals(manifest, output.manifest().orElseThrow());
  }

  @Test
  public void theInputsAreTheFilesOfTheListThatWereRead() throws IOException {
    List<InputFile> listed =
        List.of(
            new InputFile("file:///news/a%20b.txt", 5, 1_000),
            new InputFile("file:///news/gone.txt", 7, 2_000));
    ReadSettings reading = ReadSettings.usual();
    Manifest draft =
        new Manifest(
            "1",
            "run",
            Map.of(),
            Manifest.Inputs.of(List.of("news"), listed, 0, reading),
            Map.of(),
            null,
            Map.of());
    InputLists.write(output.inputList(), listed);
    Records read = new Records(5, 0, 1, List.of("file:///news/gone.txt"));
    RunEnd end = new RunEnd(claim, TABLES, reading);
    end.finish(draft, files, read);
    end.finish(draft, files, read);
    List<InputRow> rows = new ArrayList<>();
    InputTable.read(output, rows::add);
    assertEquals(List.of(new InputRow("/news/a b.txt", 5, Instant.ofEpochMilli(1_000))), rows);
    assertEquals(1, Manifest.of(output).tables().get("inputs").rows());
  }

  @Test
  public void aFileThatIsMissingOrOneTooManyIsNoSuccess() throws IOException {
    TableFile missing = new TableFile(output.child("articles/c.parquet"), 0, 4, "");
    List<TableFile> more = List.of(files.get(0), files.get(1), missing, files.get(2));
    assertNoSuccess("articles is not whole", claim, more, READ);
    file("articles/nobodys", 0);
    assertNoSuccess("articles is not whole", claim, files, READ);
  }

  @Test
  public void recordsThatDoNotAddUpAreNoSuccess() {
    assertNoSuccess("6 records in", claim, files, new Records(6, 0, 1, List.of()));
  }

  @Test
  public void aRunThatWasLeftBehindSaysNothingOfTheNextOne() throws IOException {
    RunClaim next = RunClaim.take(output, true);
    RunStoppedException stopped = assertThrows(RunStoppedException.class, () -> end(claim, files));
    assertThat(stopped.getMessage(), containsString("another run was begun"));
    file("articles/a", 3);
    file("articles/b", 1);
    file("rejects/a", 1);
    end(next, files);
    assertTrue(Files.exists(folder.resolve("_SUCCESS")));
    assertFalse(claim.isHeld());
  }

  private void assertNoSuccess(String why, RunClaim of, List<TableFile> written, Records read) {
    IllegalStateException refused =
        assertThrows(
            IllegalStateException.class,
            () -> new RunEnd(of, TABLES, null).finish(DRAFT, written, read));
    assertThat(refused.getMessage(), containsString(why));
    assertTrue(Files.notExists(folder.resolve("_SUCCESS")));
  }

  private static void end(RunClaim of, List<TableFile> written) throws IOException {
    new RunEnd(of, TABLES, null).finish(DRAFT, written, READ);
  }

  private TableFile file(String name, long rows) throws IOException {
    Path file = folder.resolve(name + ".parquet");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "rows");
    return new TableFile(file.toString(), rows, 4, "");
  }
}
