// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.newsbeam.clean.ArticleCleaner;
import org.newsbeam.entity.ClusterTrainer;
import org.newsbeam.ingest.InputFile;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.Slice;
import org.newsbeam.ingest.UnitReader;
import org.newsbeam.ingest.WorkUnit;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * The text that word classes are learned from: articles, read as the main pipeline reads them, and
 * files in two columns, whose names end in {@code .tsv}.
 */
public final class ClusterCorpus {

  private static final int SAY_EVERY = 2_000;

  private final UnitReader reader = UnitReader.of(ReadSettings.usual());
  private final LanguageAnnotator language = new LanguageAnnotator();
  private final ClusterTrainer trainer;
  private final PrintStream progress;
  private long articles;
  private long rejects;

  private ClusterCorpus(ClusterTrainer trainer, PrintStream progress) {
    this.trainer = trainer;
    this.progress = progress;
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
        Slice whole = new Slice(file.uri(), 0, file.bytes(), 0);
        corpus.reader.read(new WorkUnit(List.of(whole)), corpus::add, corpus::reject);
      }
    }
    progress.printf(
        Locale.ROOT,
        "%,d articles, %,d rejects; %,d words of text%n",
        corpus.articles,
        corpus.rejects,
        trainer.tokens());
  }

  private void addColumns(InputFile file) throws IOException {
    URI uri = URI.create(file.uri());
    if (!"file".equals(uri.getScheme())) {
      throw new UsageException(uri + ": a file in two columns must be on a local disk");
    }
    trainer.addColumns(Path.of(uri));
    checkSize();
  }

  private void add(Article article) {
    trainer.add(language.annotate(ArticleCleaner.clean(article)));
    checkSize();
    if (++articles % SAY_EVERY == 0) {
      progress.printf(Locale.ROOT, "%,d articles, %,d words of text%n", articles, trainer.tokens());
    }
  }

  private void reject(Reject reject) {
    rejects++;
    progress.println(reject.sourceUri() + ": " + reject.message());
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
