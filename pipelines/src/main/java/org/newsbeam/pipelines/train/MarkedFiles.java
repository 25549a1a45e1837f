// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.tell.Console;
import org.newsbeam.quote.train.MarkedArticle;
import picocli.CommandLine.Option;

/** The option that names the articles from which something about quotes is learned. */
final class MarkedFiles {

  @Option(
      names = "--train",
      required = true,
      paramLabel = "FILE",
      description = "marked articles to learn from; may be given several times")
  private List<Path> train;

  /**
   * The articles of each file.
   *
   * @throws UsageException if a file cannot be read, is not of the format or holds no article
   */
  List<List<MarkedArticle>> read() throws IOException {
    for (Path file : train) {
      checkReadable("--train", file);
    }
    List<List<MarkedArticle>> files = new ArrayList<>();
    for (Path file : train) {
      List<MarkedArticle> articles = MarkedQuotes.read(file, Console::note);
      if (articles.isEmpty()) {
        throw new UsageException("--train=" + file + " holds no article");
      }
      files.add(articles);
    }
    return files;
  }

  /** The articles of all files. */
  List<MarkedArticle> readAll() throws IOException {
    return read().stream().flatMap(List::stream).toList();
  }

  /** Refuses a file that is not there or cannot be read, as the mistake of {@code option}. */
  static void checkReadable(String option, Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new UsageException(option + "=" + file + " is not a file that can be read");
    }
  }
}
