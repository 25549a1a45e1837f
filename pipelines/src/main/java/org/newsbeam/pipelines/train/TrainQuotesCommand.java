// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.tell.Console;
import org.newsbeam.pipelines.tell.Counted;
import org.newsbeam.quote.train.MarkedArticle;
import org.newsbeam.quote.train.QuoteTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the models that find cues, sources and content. */
@Command(
    name = "quotes",
    mixinStandardHelpOptions = true,
    description =
        "Trains the models that find who says what without quotation marks, from JSON Lines:"
            + " text, and attributions with source, cue and content as pairs of code points.")
final class TrainQuotesCommand implements Callable<Integer> {

  @Option(
      names = "--train",
      required = true,
      paramLabel = "FILE",
      description = "marked articles to learn from; may be given several times")
  private List<Path> train;

  @Option(
      names = "--dev",
      paramLabel = "FILE",
      description = "marked articles to measure the models on")
  private Path dev;

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "the models")
  private Path output;

  @Override
  public Integer call() throws IOException {
    train.forEach(file -> checkReadable("--train", file));
    if (dev != null) {
      checkReadable("--dev", dev);
    }
    List<MarkedArticle> articles = new ArrayList<>();
    for (Path file : train) {
      articles.addAll(MarkedQuotes.read(file, Console::note));
    }
    if (articles.isEmpty()) {
      throw new UsageException("--train=" + train.get(0) + " holds no article");
    }
    QuoteTrainer trained = QuoteTrainer.train(articles, Console::note);
    byte[] bytes = trained.bytes();
    Files.write(output, bytes);
    Console.note(output + ": " + Counted.of(bytes.length, "byte"));
    if (dev != null) {
      trained.table(MarkedQuotes.read(dev, Console::note)).lines().forEach(Console::note);
    }
    return 0;
  }

  private static void checkReadable(String option, Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UsageException(option + "=" + file + " is not a file that can be read");
    }
  }
}
