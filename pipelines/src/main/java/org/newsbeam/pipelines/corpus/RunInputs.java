// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.newsbeam.ingest.FileListing;
import org.newsbeam.ingest.InputFile;
import org.newsbeam.ingest.ReadSettings;

/**
 * The files of a run.
 *
 * @param earlier the runs whose files it leaves out
 * @param files those that it reads
 * @param told what the manifest says of them
 */
public record RunInputs(EarlierRuns earlier, List<InputFile> files, Manifest.Inputs told) {

  public RunInputs {
    files = List.copyOf(files);
  }

  /**
   * The files that {@code patterns} name, without those that runs in {@code since} have read as
   * they are now.
   */
  public static RunInputs list(
      List<String> patterns, List<OutputFolder> since, ReadSettings reading) throws IOException {
    EarlierRuns earlier = EarlierRuns.of(since, reading);
    List<InputFile> all = FileListing.list(patterns, Path.of(reading.baseFolder()));
    List<InputFile> files = all.stream().filter(earlier::apply).toList();
    long unchanged = (long) all.size() - files.size();
    return new RunInputs(earlier, files, Manifest.Inputs.of(patterns, files, unchanged));
  }
}
