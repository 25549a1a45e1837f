// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.launch.UsageException;

/** The folders of earlier runs that an option names. */
final class FinishedRuns {

  private FinishedRuns() {}

  /**
   * These folders, in the order given.
   *
   * @throws UsageException if one of them holds no finished run
   */
  static List<OutputFolder> of(String option, List<String> folders) throws IOException {
    List<OutputFolder> runs = new ArrayList<>();
    for (String folder : folders) {
      OutputFolder run = new OutputFolder(folder);
      if (!run.isFinished()) {
        throw new UsageException(option + "=" + folder + " holds no finished run");
      }
      runs.add(run);
    }
    return runs;
  }
}
