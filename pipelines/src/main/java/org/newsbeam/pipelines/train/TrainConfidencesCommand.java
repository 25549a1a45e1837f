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
import org.newsbeam.quote.train.ConfidenceTrainer;
import org.newsbeam.quote.train.MarkedArticle;
import picocli.CommandLine.Command;
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
    List<List<MarkedArticle>> files = new ArrayList<>();
    for (Path file : train) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new UsageException("--train=" + file + " is not a file that can be read");
      }
      List<MarkedArticle> articles = MarkedQuotes.read(file, Console::note);
      if (articles.isEmpty()) {
        throw new UsageException("--train=" + file + " holds no article");
      }
      files.add(articles);
    }
    Files.writeString(output, ConfidenceTrainer.train(files, Console::note), UTF_8);
    return 0;
  }
}
