// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsbeam.entity.FirstNameTrainer;
import org.newsbeam.ingest.FileListing;
import org.newsbeam.ingest.InputFile;
import org.newsbeam.ingest.NoSuchInputException;
import org.newsbeam.pipelines.corpus.TaggedArticles;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.launch.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns which first names women and men bear. */
@Command(
    name = "first-names",
    mixinStandardHelpOptions = true,
    description =
        "Learns from plain news text which first names women and men bear, by the honorifics,"
            + " titles and pronouns that stand with them.")
final class TrainFirstNamesCommand implements Callable<Integer> {

  @Option(
      names = "--input",
      required = true,
      paramLabel = "GLOB",
      description = "files, folders or globs ('news/**/*.txt'); may be given several times")
  private List<String> inputs;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "the first names, such as first-names.txt")
  private Path output;

  @Override
  public Integer call() throws IOException {
    Path folder = output.toAbsolutePath().getParent();
    if (Files.isDirectory(output) || folder == null || !Files.isWritable(folder)) {
      throw new UsageException("--output=" + output + " is not a file that can be written");
    }
    BeamArguments.registerFileSystems();
    FirstNameTrainer trainer = new FirstNameTrainer();
    TaggedArticles articles = new TaggedArticles(trainer::add, System.err);
    listInputs().forEach(articles::read);
    int names = trainer.write(output);
    System.err.printf("%s; %,d first names%n", articles.summary(), names);
    return 0;
  }

  private List<InputFile> listInputs() throws IOException {
    try {
      return FileListing.list(inputs, Path.of(""));
    } catch (NoSuchInputException e) {
      throw new UsageException("--input: " + e.getMessage(), e);
    }
  }
}
