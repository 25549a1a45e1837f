// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.io.IOException;
import org.newsbeam.pipelines.corpus.OutputFolder;
import picocli.CommandLine.Option;

/** Where a command writes. */
final class OutputOptions {

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FOLDER",
      description = "where the tables go")
  private String output;

  @Option(names = "--overwrite", description = "remove an earlier run in the output folder first")
  private boolean overwrite;

  /** The output folder as it stands. */
  OutputFolder folder() {
    return new OutputFolder(output);
  }

  /** The output folder, empty and writable. */
  OutputFolder prepared() throws IOException {
    OutputFolder folder = folder();
    folder.prepare(overwrite);
    return folder;
  }
}
