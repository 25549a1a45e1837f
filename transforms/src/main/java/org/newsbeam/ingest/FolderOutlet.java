// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import org.newsbeam.model.Article;

/** Names the outlet of articles that are kept in a folder an outlet. */
final class FolderOutlet {

  private FolderOutlet() {}

  /**
   * The article with the name of the folder it lies in as its outlet, unless it has one.
   *
   * @param path the whole name of its file
   */
  static Article named(Article article, String path) {
    int end = path.lastIndexOf('/');
    if (article.metadata().outlet() != null || end <= 0) {
      return article;
    }
    String folder = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    return article.withMetadata(article.metadata().withOutlet(folder));
  }
}
