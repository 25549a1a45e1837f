// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.run;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.launch.RunStoppedException;

/** A run whose folder another takes says so, whatever it stumbles over. */
public class ClaimedRunTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private OutputFolder output;
  private RunClaim claim;

  @Before
  public void claim() throws IOException {
    BeamArguments.registerFileSystems();
    output = new OutputFolder(temporary.getRoot() + "/out");
    claim = RunClaim.take(output, false);
  }

  @Test
  public void thatItsFolderWasTakenIsWhyARunFails() {
    Pipeline pipeline = failing("take");
    RunStoppedException stopped = assertThrows(RunStoppedException.class, () -> run(pipeline));
    assertEquals(
        "another run was begun in "
            + output
            + " while this one was going on; nothing of this one counts",
        stopped.getMessage());
  }

  @Test
  public void soItIsIfTheOtherHasEndedAlready() {
    Pipeline pipeline = failing("end");
    RunStoppedException stopped = assertThrows(RunStoppedException.class, () -> run(pipeline));
    assertThat(stopped.getMessage(), containsString("another run was begun in " + output));
  }

  @Test
  public void soIsThatItWasRemoved() {
    Pipeline pipeline = failing("remove");
    RunStoppedException stopped = assertThrows(RunStoppedException.class, () -> run(pipeline));
    assertThat(stopped.getMessage(), containsString("was removed while a run was writing to it"));
  }

  @Test
  public void anyOtherFailureGoesThrough() {
    Pipeline pipeline = failing("fail");
    RuntimeException failure = assertThrows(RuntimeException.class, () -> run(pipeline));
    assertThat(String.valueOf(failure.getCause()), containsString("NoSuchFileException: a part"));
  }

  private void run(Pipeline pipeline) {
    new ClaimedRun(claim, List.of()).run(pipeline, 0, "begun");
  }

  private Pipeline failing(String how) {
    Pipeline pipeline = Pipeline.create(BeamArguments.parse(List.of(), "newsbeam-claimed"));
    pipeline.apply("How", Create.of(how)).apply("Fail", ParDo.of(new FailFn(output)));
    return pipeline;
  }

  private static final class FailFn extends DoFn<String, Void> {

    private final OutputFolder output;

    FailFn(OutputFolder output) {
      this.output = output;
    }

    @ProcessElement
    public void fail(@Element String how) throws IOException {
      if (how.equals("take")) {
        RunClaim.take(output, true);
      } else if (!how.equals("fail")) {
        Files.delete(Path.of(output.child(".newsbeam/claim")));
        if (how.equals("end")) {
          Files.writeString(Path.of(output.child("manifest.json")), "{}");
          Files.writeString(Path.of(output.child("_SUCCESS")), "");
        }
      }
      throw new NoSuchFileException("a part");
    }
  }
}
