// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import org.newsbeam.clean.ArticleCleaner;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.UnitReader;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;
import org.newsbeam.pipelines.tell.Counted;

/**
 * Articles to learn from, read as the main pipeline reads them, one after the other, with their
 * sentences and tokens.
 */
public final class TaggedArticles {

  private static final int SAY_EVERY = 2_000;

  private final UnitReader reader = UnitReader.of(ReadSettings.usual());
  private final LanguageAnnotator language = new LanguageAnnotator();
  private final Consumer<AnnotatedArticle> learner;
  private final PrintStream progress;
  private long articles;
  private long rejects;

  /**
   * Articles for {@code learner}.
   *
   * @param progress where to say what is being read, and what cannot be
   */
  public TaggedArticles(Consumer<AnnotatedArticle> learner, PrintStream progress) {
    this.learner = learner;
    this.progress = progress;
  }

  /** Reads the articles of a file. */
  public void read(InputFile file) {
    WorkUnit whole = WorkUnit.of(List.of(file));
    if (!reader.read(whole, this::add, this::reject).unread().isEmpty()) {
      progress.println("not read as a whole: " + ReadSettings.wholeName(file));
    }
  }

  /** How many articles and rejects there were, for people. */
  public String summary() {
    return Counted.of(articles, "article") + ", " + Counted.of(rejects, "reject");
  }

  private void add(Article article) {
    learner.accept(language.annotate(ArticleCleaner.clean(article)));
    if (++articles % SAY_EVERY == 0) {
      progress.println(Counted.of(articles, "article"));
    }
  }

  private void reject(Reject reject) {
    rejects++;
    progress.println(reject.sourceUri() + ": " + reject.message());
  }
}
