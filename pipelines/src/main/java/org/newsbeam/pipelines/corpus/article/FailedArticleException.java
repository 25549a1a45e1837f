// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.article;

import java.util.concurrent.ExecutionException;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

/** An article could not be annotated. */
public final class FailedArticleException extends Exception {

  private static final long serialVersionUID = 1;
  private static final int SAMPLE_CODE_POINTS = 200;

  private final String stage;
  private final String reason;

  private FailedArticleException(String stage, String reason, String message, Throwable cause) {
    super(message, cause);
    this.stage = stage;
    this.reason = reason;
  }

  /** It took too long. How far it had come hangs on the machine: no row says. */
  static FailedArticleException late(GuardedThread.LateException late) {
    return new FailedArticleException(
        "annotate", "timeout", String.valueOf(late.getMessage()), late);
  }

  /** {@code stage} threw something. */
  static FailedArticleException thrown(String stage, Throwable fault) {
    return new FailedArticleException(stage, "failed", told(fault), fault);
  }

  /** What work on an article threw; what is wrong with the machine rather goes through. */
  static Throwable fault(ExecutionException thrown) {
    Throwable cause = thrown.getCause();
    if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
      throw error;
    }
    return cause == null ? thrown : cause;
  }

  /** What was thrown, and where. */
  static String told(Throwable fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    return fault + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  /** The row that stands for the article. */
  public Reject reject(Article article) {
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
