// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.newsbeam.entity.cluster.ClusterTrainer;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.tell.Counted;

/**
 * The text that word classes are learned from: articles, read as the main pipeline reads them, and
 * files in two columns, whose names end in {@code .tsv}.
 */
public final class ClusterCorpus {

  private final TaggedArticles articles;
  private final ClusterTrainer trainer;

  private ClusterCorpus(ClusterTrainer trainer, PrintStream progress) {
    this.trainer = trainer;
    this.articles = new TaggedArticles(this::add, progress);
  }

  /**
   * Adds the words of all files to {@code trainer}.
   *
   * @param progress where to say what is being read, and what cannot be
   * @throws IOException if a file in two columns cannot be read or is not of its format
   * @throws UsageException if there is more text than can be learned from
   */
  public static void read(List<InputFile> files, ClusterTrainer trainer, PrintStream progress)
      throws IOException {
    ClusterCorpus corpus = new ClusterCorpus(trainer, progress);
    for (InputFile file : files) {
      if (file.uri().endsWith(".tsv")) {
        corpus.addColumns(file);
      } else {
        corpus.articles.read(file);
      }
    }
    progress.println(
        corpus.articles.summary()
            + "; "
            + Counted.of(trainer.tokens(), "word of text", "words of text"));
  }

  private void addColumns(InputFile file) throws IOException {
    URI uri = URI.create(file.uri());
    if (!"file".equals(uri.getScheme())) {
      throw new UsageException(uri + ": a file in two columns must be on a local disk");
    }
    trainer.addColumns(Path.of(uri));
    checkSize();
  }

  private void add(AnnotatedArticle article) {
    trainer.add(article);
    checkSize();
  }

  private void checkSize() {
    if (trainer.tokens() > ClusterTrainer.MAX_TOKENS) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "--input: more than %,d words of text; give fewer files",
              ClusterTrainer.MAX_TOKENS));
    }
  }
}
