// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsbeam.entity.cluster.ClusterTrainer;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.launch.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns word classes. */
@Command(
    name = "clusters",
    mixinStandardHelpOptions = true,
    description =
        "Learns classes of words that are used alike from plain news text: articles as run reads"
            + " them, and two-column files (.tsv), of which the tokens are taken.")
final class TrainClustersCommand implements Callable<Integer> {

  private static final int MAX_CLASSES = 5_000;

  @Mixin private TrainingText text;

  @Option(
      names = "--classes",
      paramLabel = "N",
      description = "how many classes (default: ${DEFAULT-VALUE})")
  private int classes = 500;

  @Option(
      names = "--minCount",
      paramLabel = "N",
      description = "leave out words that come less often (default: ${DEFAULT-VALUE})")
  private int minCount = 3;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "how often words change classes at most (default: ${DEFAULT-VALUE})")
  private int rounds = 12;

  @Override
  public Integer call() throws IOException {
    checkOptions();
    Path output = text.output();
    BeamArguments.registerFileSystems();
    ClusterTrainer trainer = new ClusterTrainer();
    ClusterCorpus.read(text.files(), trainer, System.err);
    int words = trainer.words(minCount);
    if (words < classes) {
      throw new UsageException(
          "--input: only %d words come %d times or more, too few for %d classes"
              .formatted(words, minCount, classes));
    }
    trainer.train(classes, minCount, rounds, output, System.err);
    return 0;
  }

  private void checkOptions() {
    if (classes < 2 || classes > MAX_CLASSES) {
      throw new UsageException("--classes must be 2 to " + MAX_CLASSES);
    }
    if (minCount < 1 || rounds < 1) {
      throw new UsageException("--minCount and --rounds must be 1 or more");
    }
  }
}
