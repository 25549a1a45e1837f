// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.option;

import java.io.IOException;
import java.util.Map;
import org.newsbeam.pipelines.corpus.output.Manifest;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.pipelines.launch.RootFolder;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.tell.Console;
import picocli.CommandLine.Option;

/** Where a command writes. */
public final class OutputOptions {

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FOLDER",
      description = "where the tables go")
  private String output;

  @Option(names = "--overwrite", description = "remove an earlier run in the output folder first")
  private boolean overwrite;

  @Option(
      names = "--resume",
      description =
          "begin anew what was broken off in the output folder; leave what is whole there")
  private boolean resume;

  /**
   * The output folder as it stands.
   *
   * @throws UsageException if it is no folder but the root of a disk
   */
  public OutputFolder folder() {
    RootFolder.refuse("--output", output);
    return new OutputFolder(output);
  }

  /**
   * Whether there is nothing left to do: the run is to be resumed and is whole already.
   *
   * @throws UsageException if another run is whole there
   */
  public boolean isWhole(Map<String, Object> options, Manifest.Inputs inputs) throws IOException {
    if (!resume || overwrite || folder().manifest().isEmpty()) {
      return false;
    }
    if (!Manifest.isOfSame(folder(), options, inputs)) {
      throw new UsageException(
          "--output="
              + output
              + " holds a whole run of other inputs or options; --since=FOLDER"
              + " reads what is new, --overwrite removes the old run");
    }
    Console.print("the run in " + output + " is whole already");
    return true;
  }

  /** The output folder, empty and writable, and nobody else's. */
  public RunClaim claimed() throws IOException {
    return RunClaim.take(folder(), overwrite || resume);
  }
}
