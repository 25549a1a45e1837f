// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.io.IOException;
import java.util.List;
import org.newsbeam.clean.ArticleCleaner;
import org.newsbeam.language.Engine;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.pipelines.corpus.article.ArticleAnnotator;
import org.newsbeam.quote.QuoteExtractor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The walk of an article, whole and up to its tags; each operation is one of the samples. */
@State(Scope.Benchmark)
public class ArticleBenchmark {

  private final LanguageAnnotator language = new LanguageAnnotator();
  private final LanguageAnnotator reference = new LanguageAnnotator(Engine.OPENNLP);
  private final QuoteExtractor quotes = new QuoteExtractor();
  private final ArticleAnnotator annotator = new ArticleAnnotator(List.of(), null);
  private List<Article> articles = List.of();
  private int next;

  /** Reads the samples. */
  @Setup
  public void read() throws IOException {
    articles = SampleArticles.read();
  }

  /** Blocks, sentences, tokens and tags. */
  @Benchmark
  public AnnotatedArticle articleToTags(TokenCount count) {
    AnnotatedArticle article = language.annotate(ArticleCleaner.clean(next()));
    count.add(article.tokens().size());
    return article;
  }

  /** Everything that is found in an article. */
  @Benchmark
  public AnnotatedArticle articleOurs(TokenCount count) {
    AnnotatedArticle article = annotator.annotate(next());
    count.add(article.tokens().size());
    return article;
  }

  /** Everything, with OpenNLP's own code for tags and names. */
  @Benchmark
  public AnnotatedArticle articleOpenNlp(OpenNlpRival rival, TokenCount count) {
    AnnotatedArticle tagged = reference.annotate(ArticleCleaner.clean(next()));
    AnnotatedArticle article = quotes.extract(rival.entities().find(tagged));
    count.add(article.tokens().size());
    return article;
  }

  private Article next() {
    Article article = articles.get(next);
    next = (next + 1) % articles.size();
    return article;
  }
}
