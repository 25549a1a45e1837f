// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Asks again and again until something is true, and fails if it never is. */
final class Wait {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration BETWEEN = Duration.ofMillis(100);

  private Wait() {}

  /** Waits until {@code condition} holds. */
  static void until(String what, Callable<Boolean> condition) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("never came true: " + what);
      }
      Thread.sleep(BETWEEN.toMillis());
    }
  }
}
