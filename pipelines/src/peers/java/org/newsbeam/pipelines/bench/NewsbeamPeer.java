// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.util.List;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.pipelines.corpus.article.ArticleAnnotator;

/** The walk of an article, as a run does it. */
final class NewsbeamPeer implements Peer {

  private final ArticleAnnotator annotator = new ArticleAnnotator(List.of(), null);

  @Override
  public Found read(String text) {
    AnnotatedArticle article = annotator.annotate(Article.of("peers", 0, Metadata.NONE, text));
    return new Found(article.mentions().size(), article.quotes().size());
  }
}
