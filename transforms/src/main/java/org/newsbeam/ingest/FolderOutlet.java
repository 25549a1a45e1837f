// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;

/** Names the outlet of articles that are kept in a folder an outlet. */
final class FolderOutlet {

  private FolderOutlet() {}

  /** The article with the name of the folder it lies in as its outlet, unless it has one. */
  static Article named(Article article) {
    String uri = article.sourceUri();
    int end = uri.lastIndexOf('/');
    if (article.metadata().outlet() != null || end <= 0) {
      return article;
    }
    String folder = uri.substring(uri.lastIndexOf('/', end - 1) + 1, end);
    Metadata known = article.metadata();
    return article.withMetadata(
        new Metadata(
            known.sourceId(),
            folder,
            known.url(),
            known.section(),
            known.headline(),
            known.standfirst(),
            known.bylines(),
            known.wireCredit(),
            known.dateline(),
            known.publishedAt(),
            known.language()));
  }
}
