// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import org.newsbeam.model.Article;

/**
 * Adds to articles what the place of their file says of them.
 *
 * @param settings what is asked of the place
 * @param sourceUri what the file is called in tables
 * @param path its whole name
 */
record PlaceNames(ReadSettings settings, String sourceUri, String path) {

  Article added(Article article) {
    // An article that came to the file from another keeps the place that it was read from first.
    String place = article.sourceUri().equals(sourceUri) ? path : article.sourceUri();
    PathFields fields = settings.pathFields();
    Article known = fields == null ? article : fields.added(article, place);
    return settings.outletFromFolder() ? FolderOutlet.named(known, place) : known;
  }
}
