// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.newsbeam.ingest.OriginReader;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.store.FileListing;
import org.newsbeam.ingest.store.Listing;
import org.newsbeam.ingest.store.NoSuchInputException;
import org.newsbeam.ingest.store.PassedOver;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * The files of a run, listed once.
 *
 * @param files those that it reads
 * @param passedOver what below its inputs is no input, with an example each
 * @param told what the manifest says of them
 */
public record RunInputs(
    List<InputFile> files, Map<PassedOver, Listing.Example> passedOver, Manifest.Inputs told) {

  public RunInputs {
    files = List.copyOf(files);
    passedOver = Map.copyOf(passedOver);
  }

  /**
   * The files that {@code patterns} name, without those that runs in {@code since} have read as
   * they are now.
   *
   * @param output the folder that the run writes, which is no input
   * @throws NoSuchInputException if a pattern names no file
   * @throws UsageException if the run would remove a file that it is to read, or an earlier run
   *     names files in another way
   */
  public static RunInputs list(
      List<String> patterns, List<OutputFolder> since, ReadSettings reading, OutputFolder output)
      throws IOException {
    EarlierRuns earlier = EarlierRuns.of(since, reading);
    Listing all = FileListing.list(patterns, Path.of(""), output.absolute().toString());
    for (InputFile file : all.files()) {
      if (output.wouldRemove(ReadSettings.wholeName(file))) {
        throw new UsageException(
            "--output=" + output + " would remove " + ReadSettings.wholeName(file) + ", an input");
      }
    }
    List<InputFile> files = all.files().stream().filter(earlier::leaves).toList();
    long unchanged = (long) all.files().size() - files.size();
    return new RunInputs(
        files, all.passedOver(), Manifest.Inputs.of(patterns, files, unchanged, reading));
  }

  /** Whether there are tables among them, which may hold articles of others of them. */
  public boolean hasTables() {
    return files.stream().anyMatch(OriginReader::isTable);
  }
}
