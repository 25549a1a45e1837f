// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.io.IOException;
import org.newsbeam.clean.ArticleCleaner;
import org.newsbeam.language.Engine;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;

/**
 * OpenNLP's own sentences, tokens, tags and names; its names are taught as {@link OpenNlpRival}
 * tells. It has nothing for quotes.
 */
final class OpenNlpPeer implements Peer {

  private final LanguageAnnotator language = new LanguageAnnotator(Engine.OPENNLP);
  private final OpenNlpRival rival = new OpenNlpRival();

  OpenNlpPeer() throws IOException {
    TokenizedArticles articles = new TokenizedArticles();
    articles.make();
    rival.train(articles);
  }

  @Override
  public Found read(String text) {
    AnnotatedArticle article =
        language.annotate(ArticleCleaner.clean(Article.of("peers", 0, Metadata.NONE, text)));
    int names = 0;
    for (String[] sentence : SampleArticles.sentences(article)) {
      names += rival.finder().find(sentence).length;
    }
    rival.finder().clearAdaptiveData();
    return new Found(names, 0);
  }
}
