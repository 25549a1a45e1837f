// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsbeam.pipelines.tell.Console;
import org.newsbeam.quote.train.ConfidenceTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns how sure the program may be of quotes and speakers. */
@Command(
    name = "confidences",
    mixinStandardHelpOptions = true,
    description =
        "Learns the probabilities that a quote and its speaker are right, from JSON Lines that"
            + " no model was learned from: text, and attributions as for quotes with the full"
            + " names of speakers as resolved, or quotes with content_spans and speaker.")
final class TrainConfidencesCommand implements Callable<Integer> {

  @Mixin private MarkedFiles marked;

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "the weights")
  private Path output;

  @Override
  public Integer call() throws IOException {
    Files.writeString(output, ConfidenceTrainer.train(marked.read(), Console::note), UTF_8);
    return 0;
  }
}
