// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.article;

import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Article;

/**
 * Annotates articles in a guarded thread. After an article that was given up the next one gets a
 * new annotator. One instance serves one thread.
 */
public final class GuardedAnnotator {

  private final Supplier<ArticleWalk> walks;
  private final GuardedThread thread;
  private @Nullable ArticleWalk walk;

  /**
   * Annotates in {@code thread}.
   *
   * @param walks makes a walk for the first article, and after each one that was given up
   */
  public GuardedAnnotator(Supplier<ArticleWalk> walks, GuardedThread thread) {
    this.walks = walks;
    this.thread = thread;
  }

  /**
   * Annotates an article.
   *
   * @throws FailedArticleException if its annotation takes too long or throws; another article may
   *     do better
   */
  public AnnotatedRows annotate(Article article) throws FailedArticleException {
    if (walk == null) {
      walk = walks.get();
    }
    ArticleWalk current = walk;
    try {
      return thread.call("annotation", () -> current.rows(article));
    } catch (GuardedThread.LateException e) {
      walk = null;
      throw FailedArticleException.late(e);
    } catch (ExecutionException e) {
      throw FailedArticleException.thrown(current.stage(), FailedArticleException.fault(e));
    }
  }
}
