// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.run;

import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.launch.BreakOff;
import org.newsbeam.pipelines.launch.Failure;
import org.newsbeam.pipelines.launch.ProgressView;
import org.newsbeam.pipelines.launch.RunStoppedException;
import org.newsbeam.pipelines.launch.WatchedRun;
import org.newsbeam.pipelines.tell.Console;

/**
 * A run from its first line to its last: it shows how far it is, and says what has become of it if
 * it is broken off or another run takes its folder.
 *
 * @param claim its claim to the output folder
 * @param beam what its runner was asked
 */
record ClaimedRun(RunClaim claim, List<String> beam) {

  /**
   * Runs a pipeline.
   *
   * @param totalBytes the size of all input; 0 if there are no articles to be read
   * @param line what to say at the start
   * @return whether it has ended; else it will end itself
   * @throws RunStoppedException if another run has taken the folder
   */
  boolean run(Pipeline pipeline, long totalBytes, String line) {
    try (ProgressView view = ProgressView.of(totalBytes)) {
      return BreakOff.watch(
          view,
          brokenOff(),
          () -> {
            Console.say(line);
            return WatchedRun.run(pipeline, beam, view);
          });
    } catch (RuntimeException e) {
      throw why(e);
    }
  }

  private String brokenOff() {
    String resume = "the same command with --resume begins anew what is not whole in ";
    return BeamArguments.mayGoOnAlone(beam)
        ? "nobody waits any more; if the job goes on, "
            + claim.folder().child("_SUCCESS")
            + " will say that it is whole, and if it does not, "
            + resume
            + claim.folder()
        : "broken off; " + resume + claim.folder();
  }

  /** Files that another run has removed are missed in many ways. */
  private RuntimeException why(RuntimeException e) {
    try {
      return claim
          .lost(Failure.isMissingFile(e))
          .<RuntimeException>map(RunStoppedException::new)
          .orElse(e);
    } catch (IOException unknown) {
      e.addSuppressed(unknown);
      return e;
    }
  }
}
