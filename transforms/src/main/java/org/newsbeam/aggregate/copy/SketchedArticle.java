// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.copy;

import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestArticle;
import org.newsbeam.aggregate.sketch.TextSketch;

/**
 * An article by the words of its text.
 *
 * @param article where it is from
 * @param sketch what it says
 */
record SketchedArticle(DigestArticle article, TextSketch sketch) {

  static SketchedArticle of(ArticleDigest digest) {
    return new SketchedArticle(digest.article(), digest.sketch());
  }
}
