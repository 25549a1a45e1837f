// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.article;

import org.newsbeam.model.Article;

/** The way of an article to its rows, in several steps. */
public interface ArticleWalk {

  /** What becomes of the article. */
  AnnotatedRows rows(Article article);

  /** The step that the last article came to, for another thread to ask. */
  String stage();
}
