// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsbeam.pipelines.tell.Console;
import org.newsbeam.pipelines.tell.Counted;
import org.newsbeam.quote.train.QuoteTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains the models that find cues, sources and content. */
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    description =
        "Trains the models that find who says what without quotation marks, from JSON Lines:"
            + " text, and attributions with source, cue and content as pairs of code points.")
final class TrainQuotesCommand implements Callable<Integer> {

  @Mixin private MarkedFiles marked;

  @Option(
      names = "--dev",
      paramLabel = "FILE",
      description = "marked articles to measure the models on")
  private Path dev;

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "the models")
  private Path output;

  @Override
  public Integer call() throws IOException {
    if (dev != null) {
      MarkedFiles.checkReadable("--dev", dev);
    }
    QuoteTrainer trained = QuoteTrainer.train(marked.readAll(), Console::note);
    byte[] bytes = trained.bytes();
    Files.write(output, bytes);
    Console.note(output + ": " + Counted.of(bytes.length, "byte"));
    if (dev != null) {
      trained.table(MarkedQuotes.read(dev, Console::note)).lines().forEach(Console::note);
    }
    return 0;
  }
}
