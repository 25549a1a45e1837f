// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Shows the progress of a job whose runner says nothing until it has ended: a Flink cluster is
 * asked itself, of any other runner the time that has passed is shown.
 */
final class RemoteWatch {

  private static final long TICK_SECONDS = 5;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "newsbeam-progress");
            thread.setDaemon(true);
            return thread;
          });

  private RemoteWatch() {}

  /**
   * Watches a job until {@link #end}.
   *
   * @param jobName what it is called
   * @param arguments what its runner was asked
   * @param start when it began, by {@link System#nanoTime}
   */
  static RemoteWatch of(String jobName, List<String> arguments, ProgressView view, long start) {
    RemoteWatch watch = new RemoteWatch();
    Supplier<Progress> source = source(jobName, FlinkDefaults.master(arguments));
    ScheduledFuture<?> ticks =
        watch.clock.scheduleWithFixedDelay(
            () -> view.show(source.get(), Duration.ofNanos(System.nanoTime() - start)),
            TICK_SECONDS,
            TICK_SECONDS,
            TimeUnit.SECONDS);
    if (ticks.isCancelled()) {
      throw new IllegalStateException("the progress view does not start");
    }
    return watch;
  }

  private static Supplier<Progress> source(String jobName, String master) {
    if (!master.contains(":")) {
      return () -> Progress.NONE;
    }
    FlinkCluster cluster = FlinkCluster.at(master);
    return () -> {
      try {
        return cluster.progress(jobName).orElse(Progress.NONE);
      } catch (IOException e) {
        return Progress.NONE; // The job goes on whether or not it can be watched.
      }
    };
  }

  /** Nothing is shown any more when this returns. */
  void end() {
    clock.shutdownNow();
    try {
      if (!clock.awaitTermination(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("the progress view does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
