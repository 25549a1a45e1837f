// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.article;

import java.io.Closeable;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Does one piece of work after the other in a thread of its own, so that one that does not end can
 * be given up. What counts is the CPU time of that thread, so that a loaded machine gives nothing
 * up that an idle one finishes. A thread that stands still, as one that waits for a storage, is
 * given up after {@value #STANDSTILL} times as long by the clock.
 *
 * <p>What is given up is interrupted, and the next work gets a new thread. Loops over an article
 * look whether they are interrupted, see {@link org.newsbeam.model.Cancellation}; for what does
 * not, see {@link StuckThreads}. One instance serves one thread.
 */
public final class GuardedThread implements Closeable {

  /** How many times the limit a thread may stand still. */
  private static final int STANDSTILL = 10;

  /** A thread that takes a smaller share of a processor stands still. */
  private static final double STILL = 0.01;

  /** Between two looks at a thread. */
  private static final long LEAST_WAIT_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  /** How long an interrupted thread may take to end. */
  private static final long GRACE_MILLIS = TimeUnit.SECONDS.toMillis(10);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final boolean COUNTS_CPU =
      THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

  /** Work was given up. */
  static final class LateException extends Exception {

    private static final long serialVersionUID = 1;

    LateException(String message) {
      super(message);
    }
  }

  private final long seconds;
  private final long graceMillis;
  private @Nullable ThreadPoolExecutor worker;
  private @Nullable Thread thread;

  /** A piece of work may take so many seconds of CPU time. */
  public GuardedThread(long seconds) {
    this(seconds, GRACE_MILLIS);
  }

  /** With so many milliseconds for an interrupted thread to end. */
  public GuardedThread(long seconds, long graceMillis) {
    this.seconds = seconds;
    this.graceMillis = graceMillis;
  }

  /**
   * Does a piece of work.
   *
   * @param name what it is, as the start of a sentence
   * @throws LateException if it takes too long
   * @throws ExecutionException if it throws
   * @throws IllegalStateException if it takes too long, does not end, and is not the first
   */
  <T> T call(String name, Callable<T> work) throws LateException, ExecutionException {
    try {
      return watched(name, work);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IllegalStateException(name + " was interrupted", e);
    }
  }

  private <T> T watched(String name, Callable<T> work)
      throws LateException, ExecutionException, InterruptedException {
    ThreadPoolExecutor executor = worker();
    long begun = cpuNanos();
    Future<T> result = executor.submit(work);
    long limit = TimeUnit.SECONDS.toNanos(seconds);
    long used = 0;
    long still = 0;
    while (used < limit && still < STANDSTILL * limit) {
      long wait = Math.max(limit - used, LEAST_WAIT_NANOS);
      try {
        return result.get(wait, TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        long now = cpuNanos() - begun;
        // Waits are added up, not the clock asked: it also goes on while all the JVM stands still.
        still = now - used < STILL * wait ? still + wait : 0;
        used = now;
      }
    }
    String late =
        used < limit
            ? "%s stood still for %d s and was given up".formatted(name, STANDSTILL * seconds)
            : "%s took more than %d s of CPU time and was given up".formatted(name, seconds);
    Thread given = thread;
    close();
    if (given != null) {
      StuckThreads.await(given, graceMillis, name);
    }
    throw new LateException(late);
  }

  private ThreadPoolExecutor worker() {
    if (worker == null) {
      worker =
          new ThreadPoolExecutor(
              1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), this::daemon);
      worker.prestartCoreThread();
    }
    return worker;
  }

  private Thread daemon(Runnable work) {
    thread = new Thread(work, "article");
    thread.setDaemon(true);
    return thread;
  }

  /** What the thread has used so far; the clock where a JVM does not count that. */
  private long cpuNanos() {
    return COUNTS_CPU && thread != null
        ? Math.max(0, THREADS.getThreadCpuTime(thread.getId()))
        : System.nanoTime();
  }

  /** Gives the thread up. */
  @Override
  public void close() {
    if (worker != null) {
      worker.shutdownNow();
    }
    worker = null;
    thread = null;
  }
}
