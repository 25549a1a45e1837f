// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsbeam.entity.cluster.ClusterTrainer;
import org.newsbeam.entity.cluster.VectorClusters;
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
            + " them, and two-column files (.tsv), of which the tokens are taken. Or, with"
            + " --vectors, from vectors of words that others learned.")
final class TrainClustersCommand implements Callable<Integer> {

  private static final int MAX_CLASSES = 5_000;

  @Mixin private TrainingText text;

  @Option(
      names = "--vectors",
      paramLabel = "FILE",
      description =
          "in place of --input: vectors of words, the most frequent first; JSON of wink-nlp or"
              + " lines of a word and its numbers, as GloVe's")
  private Path vectors;

  @Option(
      names = "--words",
      paramLabel = "N",
      description = "with --vectors, how many words at most (default: ${DEFAULT-VALUE})")
  private int most = 100_000;

  @Option(
      names = "--classes",
      paramLabel = "N",
      split = ",",
      description =
          "how many classes (default: ${DEFAULT-VALUE}); with --vectors several numbers, as"
              + " 1000,250, for coarser and finer ones of each word")
  private List<Integer> classes = List.of(500);

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
    if (vectors != null) {
      learnFromVectors(output);
    } else {
      learnFromText(output);
    }
    return 0;
  }

  private void learnFromText(Path output) throws IOException {
    BeamArguments.registerFileSystems();
    ClusterTrainer trainer = new ClusterTrainer();
    ClusterCorpus.read(text.files(), trainer, System.err);
    int words = trainer.words(minCount);
    if (words < classes.get(0)) {
      throw new UsageException(
          "--input: only %d words come %d times or more, too few for %d classes"
              .formatted(words, minCount, classes.get(0)));
    }
    trainer.train(classes.get(0), minCount, rounds, output, System.err);
  }

  private void learnFromVectors(Path output) throws IOException {
    MarkedFiles.checkReadable("--vectors", vectors);
    VectorClusters trainer = VectorClusters.read(vectors, most);
    int finest = Collections.max(classes);
    if (trainer.words() < finest) {
      throw new UsageException(
          "--vectors: only %d words, too few for %d classes".formatted(trainer.words(), finest));
    }
    trainer.train(classes, rounds, output, System.err);
  }

  private void checkOptions() {
    if (classes.stream().anyMatch(n -> n < 2 || n > MAX_CLASSES)) {
      throw new UsageException("--classes must be 2 to " + MAX_CLASSES);
    }
    if (minCount < 1 || rounds < 1) {
      throw new UsageException("--minCount and --rounds must be 1 or more");
    }
    if (vectors != null && text.isGiven()) {
      throw new UsageException("--vectors stands in place of --input: give one of them");
    }
    if (vectors == null && classes.size() > 1) {
      throw new UsageException("--classes: several numbers need --vectors");
    }
    if (most < 2 || most > VectorClusters.MAX_WORDS) {
      throw new UsageException("--words must be 2 to " + VectorClusters.MAX_WORDS);
    }
  }
}
