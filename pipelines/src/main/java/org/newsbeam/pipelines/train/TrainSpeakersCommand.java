// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsbeam.pipelines.tell.Console;
import org.newsbeam.quote.train.SpeakerTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains the ranker of candidate speakers. */
@Command(
    name = "speakers",
    mixinStandardHelpOptions = true,
    description =
        "Trains the ranker that decides who a quotation comes from where no precise rule does,"
            + " from JSON Lines: text, and attributions with source and content as pairs of code"
            + " points.")
final class TrainSpeakersCommand implements Callable<Integer> {

  @Mixin private MarkedFiles marked;

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "the weights")
  private Path output;

  @Override
  public Integer call() throws IOException {
    Files.writeString(output, SpeakerTrainer.train(marked.readAll(), Console::note), UTF_8);
    return 0;
  }
}
