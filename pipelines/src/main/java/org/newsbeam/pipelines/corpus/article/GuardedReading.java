// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.article;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.newsbeam.ingest.guard.FailedReadException;
import org.newsbeam.ingest.guard.ReadingGuard;

/** Reads in a guarded thread. One instance serves one thread. */
public final class GuardedReading implements ReadingGuard {

  private final GuardedThread thread;
  private final Consumer<Exception> failures;

  /**
   * Reads in {@code thread}.
   *
   * @param failures is told of each record or file that is given up
   */
  public GuardedReading(GuardedThread thread, Consumer<Exception> failures) {
    this.thread = thread;
    this.failures = failures;
  }

  @Override
  public void make(Runnable work) throws FailedReadException {
    try {
      thread.call(
          "reading",
          () -> {
            work.run();
            return true;
          });
    } catch (GuardedThread.LateException e) {
      throw late(e);
    } catch (ExecutionException e) {
      Throwable fault = FailedArticleException.fault(e);
      throw failed("failed", FailedArticleException.told(fault), fault);
    }
  }

  @Override
  public <T> T fetch(Fetch<T> work) throws IOException {
    try {
      return thread.call("reading from storage", work::get);
    } catch (GuardedThread.LateException e) {
      throw late(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException unreadable) {
        throw unreadable;
      }
      if (e.getCause() instanceof RuntimeException bug) {
        throw bug;
      }
      throw new IllegalStateException("reading from storage failed", e.getCause());
    }
  }

  private FailedReadException late(GuardedThread.LateException e) {
    return failed("timeout", String.valueOf(e.getMessage()), e);
  }

  private FailedReadException failed(String reason, String message, Throwable cause) {
    FailedReadException failed = new FailedReadException(reason, message, cause);
    failures.accept(failed);
    return failed;
  }
}
