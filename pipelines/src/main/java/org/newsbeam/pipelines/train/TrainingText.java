// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.store.FileListing;
import org.newsbeam.ingest.store.NoSuchInputException;
import org.newsbeam.pipelines.launch.RootFolder;
import org.newsbeam.pipelines.launch.UsageException;
import picocli.CommandLine.Option;

/** The plain text that something is learned from, and the file that it goes to. */
final class TrainingText {

  @Option(
      names = "--input",
      paramLabel = "GLOB",
      description = "files, folders or globs ('news/**/*.txt'); may be given several times")
  private List<String> inputs = List.of();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "the file to write what was learned to")
  private Path output;

  /**
   * The file to write.
   *
   * @throws UsageException if it cannot be written
   */
  Path output() {
    Path folder = output.toAbsolutePath().getParent();
    if (Files.isDirectory(output) || folder == null || !Files.isWritable(folder)) {
      throw new UsageException("--output=" + output + " is not a file that can be written");
    }
    return output;
  }

  /** Whether there is any. */
  boolean isGiven() {
    return !inputs.isEmpty();
  }

  /**
   * The files to learn from.
   *
   * @throws UsageException if there are none
   */
  List<InputFile> files() throws IOException {
    if (!isGiven()) {
      throw new UsageException("Missing required option: '--input=GLOB'");
    }
    inputs.forEach(input -> RootFolder.refuse("--input", input));
    try {
      return FileListing.list(inputs, Path.of(""));
    } catch (NoSuchInputException e) {
      throw new UsageException("--input: " + e.getMessage(), e);
    }
  }
}
