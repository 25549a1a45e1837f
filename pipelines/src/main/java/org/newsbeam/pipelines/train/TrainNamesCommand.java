// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.newsbeam.entity.feature.FeatureGroup;
import org.newsbeam.entity.train.NameTrainer;
import org.newsbeam.entity.train.NameTraining;
import org.newsbeam.entity.train.TooFewArticlesException;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.tell.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains a name model. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description =
        "Trains a name model from two-column files: TOKEN TAB BIO-TAG, a blank line"
            + " between sentences.")
final class TrainNamesCommand implements Callable<Integer> {

  @Option(
      names = "--train",
      required = true,
      paramLabel = "FILE",
      description = "annotated text to learn from; may be given several times")
  private List<Path> train;

  @Option(
      names = "--dev",
      paramLabel = "FILE",
      description = "annotated text to measure the model on")
  private Path dev;

  @Option(
      names = "--clusters",
      paramLabel = "FILE",
      description =
          "word classes that 'train clusters' made; may be given several times; those of the"
              + " shipped model if left out")
  private List<Path> clusters = List.of();

  @Option(
      names = "--without",
      paramLabel = "GROUP",
      split = ",",
      description = "features to leave out, to see what they bring: ${COMPLETION-CANDIDATES}")
  private Set<FeatureGroup> without = Set.of();

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "the model")
  private Path output;

  @Override
  public Integer call() throws IOException {
    for (Path file : train) {
      MarkedFiles.checkReadable("--train", file);
    }
    if (dev != null) {
      MarkedFiles.checkReadable("--dev", dev);
    }
    for (Path file : clusters) {
      MarkedFiles.checkReadable("--clusters", file);
    }
    NameTraining training = new NameTraining(train, Optional.ofNullable(dev), clusters, without);
    try {
      NameTrainer.train(training, output, Console::note);
    } catch (TooFewArticlesException e) {
      throw new UsageException("--train: " + e.getMessage(), e);
    }
    return 0;
  }
}
