// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.tell.Console;
import org.newsbeam.quote.train.MarkedArticle;
import org.newsbeam.quote.train.SpeakerTrainer;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--train",
      required = true,
      paramLabel = "FILE",
      description = "marked articles to learn from; may be given several times")
  private List<Path> train;

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "the weights")
  private Path output;

  @Override
  public Integer call() throws IOException {
    List<MarkedArticle> articles = new ArrayList<>();
    for (Path file : train) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new UsageException("--train=" + file + " is not a file that can be read");
      }
      articles.addAll(MarkedQuotes.read(file, Console::note));
    }
    if (articles.isEmpty()) {
      throw new UsageException("--train=" + train.get(0) + " holds no article");
    }
    Files.writeString(output, SpeakerTrainer.train(articles, Console::note), UTF_8);
    return 0;
  }
}
