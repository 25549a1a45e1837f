// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

/**
 * Holds the last record of a slice back until the next one comes, or the end: only then is it known
 * whether the file stayed as it was while it was read.
 */
final class LastRecord {

  private final Consumer<Article> articles;
  private final Consumer<Reject> rejects;
  private @Nullable Article article;
  private @Nullable Reject reject;

  LastRecord(Consumer<Article> articles, Consumer<Reject> rejects) {
    this.articles = articles;
    this.rejects = rejects;
  }

  void hold(Article next) {
    handOn();
    article = next;
  }

  void hold(Reject next) {
    handOn();
    reject = next;
  }

  /** Hands on the record that is held, if one is. */
  void handOn() {
    Article heldArticle = article;
    Reject heldReject = reject;
    article = null;
    reject = null;
    if (heldArticle != null) {
      articles.accept(heldArticle);
    }
    if (heldReject != null) {
      rejects.accept(heldReject);
    }
  }

  /** Puts a reject of the same record in the place of the one that is held; whether one is. */
  boolean replace(String reason, String message) {
    if (article == null && reject == null) {
      return false;
    }
    String uri = article != null ? article.sourceUri() : reject.sourceUri();
    long record = article != null ? article.record() : reject.record();
    article = null;
    reject = new Reject(uri, record, "ingest", reason, message, null);
    return true;
  }
}
