// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.Closeable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Article;

/**
 * Annotates articles in a thread of its own, so that one whose annotation does not end can be given
 * up: its thread is interrupted and forgotten, and the next article gets a new one, and a new
 * annotator with it. No thread can be ended from without; one that never looks whether it is
 * interrupted goes on until the program ends, and the number of these is bounded by {@link
 * FailureLimits#articles}. One instance serves one thread.
 */
final class GuardedAnnotator implements Closeable {

  private final Supplier<ArticleWalk> walks;
  private final long seconds;
  private @Nullable ArticleWalk walk;
  private @Nullable ExecutorService worker;

  /**
   * An article may take so many seconds.
   *
   * @param walks makes a walk for each thread
   */
  GuardedAnnotator(Supplier<ArticleWalk> walks, long seconds) {
    this.walks = walks;
    this.seconds = seconds;
  }

  /**
   * Annotates an article.
   *
   * @throws FailedArticleException if its annotation takes too long or throws; another article may
   *     do better
   */
  AnnotatedRows annotate(Article article) throws FailedArticleException {
    if (walk == null || worker == null) {
      walk = walks.get();
      worker = Executors.newSingleThreadExecutor(GuardedAnnotator::daemon);
    }
    ArticleWalk current = walk;
    Future<AnnotatedRows> rows = worker.submit(() -> current.rows(article));
    try {
      return rows.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      close();
      throw FailedArticleException.late(seconds);
    } catch (ExecutionException e) {
      throw failed(current.stage(), e.getCause());
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an article was annotated", e);
    }
  }

  /** What is wrong with the machine rather than with the article goes through. */
  private static FailedArticleException failed(String stage, @Nullable Throwable cause) {
    if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
      throw error;
    }
    return FailedArticleException.thrown(
        stage, cause == null ? new ExecutionException(null) : cause);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "annotate-article");
    thread.setDaemon(true);
    return thread;
  }

  /** Gives the thread up. */
  @Override
  public void close() {
    if (worker != null) {
      worker.shutdownNow();
    }
    worker = null;
    walk = null;
  }
}
