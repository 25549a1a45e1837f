// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

/** An article could not be annotated. */
final class FailedArticleException extends Exception {

  private static final long serialVersionUID = 1;
  private static final int SAMPLE_CODE_POINTS = 200;

  private final String stage;
  private final String reason;

  private FailedArticleException(
      String stage, String reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.stage = stage;
    this.reason = reason;
  }

  /** It took more than so many seconds. How far it had come hangs on the machine: no row says. */
  static FailedArticleException late(long seconds) {
    String message = "annotation took more than " + seconds + " s and was given up";
    return new FailedArticleException("annotate", "timeout", message, null);
  }

  /** {@code stage} threw something. */
  static FailedArticleException thrown(String stage, Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return new FailedArticleException(stage, "failed", cause + place, cause);
  }

  /** The row that stands for the article. */
  Reject reject(Article article) {
    String text = article.text();
    int codePoints = Math.min(SAMPLE_CODE_POINTS, text.codePointCount(0, text.length()));
    return new Reject(
        article.sourceUri(),
        article.record(),
        stage,
        reason,
        String.valueOf(getMessage()),
        text.substring(0, text.offsetByCodePoints(0, codePoints)));
  }
}
