// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.util.List;
import org.newsbeam.clean.ArticleCleaner;
import org.newsbeam.entity.EntityFinder;
import org.newsbeam.entity.NameModelFile;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.quote.QuoteExtractor;

/** The walk of one article, always forward. One instance serves one thread. */
public final class ArticleAnnotator {

  private final LanguageAnnotator language = new LanguageAnnotator();
  private final EntityFinder entities;
  private final QuoteExtractor quotes = new QuoteExtractor();

  /** Names are found with {@code nameModels}; with the model that is shipped if there are none. */
  public ArticleAnnotator(List<NameModelFile> nameModels) {
    entities = EntityFinder.of(nameModels);
  }

  /** The article with its blocks, then its sentences and tags, then its names, then its quotes. */
  public AnnotatedArticle annotate(Article article) {
    AnnotatedArticle blocks = ArticleCleaner.clean(article);
    AnnotatedArticle tagged = language.annotate(blocks);
    AnnotatedArticle named = entities.find(tagged);
    return quotes.extract(named);
  }
}
