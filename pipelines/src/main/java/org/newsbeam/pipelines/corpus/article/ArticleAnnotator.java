// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.article;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.clean.ArticleCleaner;
import org.newsbeam.clean.SharedLines;
import org.newsbeam.credit.CreditFinder;
import org.newsbeam.entity.EntityFinder;
import org.newsbeam.entity.file.AliasFile;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.language.Engine;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.language.LanguageGuesser;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Cancellation;
import org.newsbeam.model.Reject;
import org.newsbeam.quote.QuoteExtractor;

/** The walk of one article, always forward. One instance serves one thread. */
public final class ArticleAnnotator implements ArticleWalk {

  private final LanguageGuesser guesser = new LanguageGuesser();
  private final LanguageAnnotator language;
  private final EntityFinder entities;
  private final SharedLines shared;
  private final QuoteExtractor quotes = new QuoteExtractor();
  private final CreditFinder credits;

  /** Where the walk has come to; another thread asks when it takes too long. */
  private volatile String stage = "clean";

  /**
   * Names are found with {@code nameModels}, and with the model that is shipped if there are none;
   * and by {@code aliases}, if there are any.
   */
  public ArticleAnnotator(List<NameModelFile> nameModels, @Nullable AliasFile aliases) {
    this(nameModels, aliases, Engine.FAST, SharedLines.NONE, false);
  }

  /**
   * As above; the models of sentences and tags are read with {@code engine}, {@code shared} are
   * boilerplate, and names in credits count if {@code creditsCount}.
   */
  public ArticleAnnotator(
      List<NameModelFile> nameModels,
      @Nullable AliasFile aliases,
      Engine engine,
      SharedLines shared,
      boolean creditsCount) {
    this.shared = shared;
    language = new LanguageAnnotator(engine);
    entities = EntityFinder.of(nameModels, aliases);
    credits = new CreditFinder(language, entities, creditsCount);
  }

  /**
   * Reads the models that are shipped, on a thread of their own, while others are still listing
   * files. Whoever needs them sooner waits; what fails here fails there again.
   */
  public static void preload() {
    Thread loader = new Thread(() -> new ArticleAnnotator(List.of(), null), "model-loader");
    loader.setDaemon(true);
    loader.setUncaughtExceptionHandler((thread, failure) -> {});
    loader.start();
  }

  /**
   * The article with its blocks, then its sentences and tags, then its names, its quotes and its
   * credits; with its blocks only, if there are no models for its language.
   */
  public AnnotatedArticle annotate(Article article) {
    enter("clean");
    AnnotatedArticle cleaned = shared.mark(ArticleCleaner.clean(article));
    enter("language");
    AnnotatedArticle blocks = guesser.told(cleaned);
    if (!LanguageGuesser.isRead(blocks)) {
      return blocks;
    }
    AnnotatedArticle tagged = language.annotate(blocks);
    enter("entity");
    AnnotatedArticle named = entities.find(tagged);
    enter("quote");
    AnnotatedArticle quoted = quotes.extract(named);
    enter("credit");
    return credits.find(quoted);
  }

  @Override
  public AnnotatedRows rows(Article article) {
    AnnotatedArticle annotated = annotate(article);
    enter("table");
    return AnnotatedRows.of(annotated, reject(annotated));
  }

  @Override
  public String stage() {
    return stage;
  }

  private void enter(String next) {
    Cancellation.check();
    stage = next;
  }

  /** Why the article was not annotated; empty if it was. It is an article all the same. */
  static Optional<Reject> reject(AnnotatedArticle annotated) {
    Article article = annotated.article();
    String language = article.metadata().language();
    return LanguageGuesser.isRead(annotated)
        ? Optional.empty()
        : Optional.of(
            new Reject(
                article.sourceUri(),
                article.record(),
                "language",
                "no-model",
                "there are no models for the language " + language,
                article.metadata().headline()));
  }
}
