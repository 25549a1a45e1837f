// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.article;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The threads of this JVM that were given up and do not end. Java cannot end a thread from without:
 * code that never looks whether it was interrupted goes on for as long as the JVM does, and takes a
 * core with it. Few of these are borne.
 */
final class StuckThreads {

  /** One for eight processors, and one at least. */
  static final int MOST = Math.max(1, Runtime.getRuntime().availableProcessors() / 8);

  private static final Set<Thread> STUCK = ConcurrentHashMap.newKeySet();

  private StuckThreads() {}

  /**
   * Waits for an interrupted thread to end.
   *
   * @param graceMillis how long
   * @param doing what it does, for the message
   * @throws IllegalStateException if it does not end, and too many go on already
   */
  static void await(Thread thread, long graceMillis, String doing) throws InterruptedException {
    thread.join(graceMillis);
    if (!thread.isAlive()) {
      return;
    }
    STUCK.add(thread);
    STUCK.removeIf(stuck -> !stuck.isAlive());
    if (STUCK.size() > MOST) {
      StackTraceElement[] trace = thread.getStackTrace();
      throw new IllegalStateException(
          "%d threads that were given up do not end, one of them %s%s; more than %d would leave no"
                  .formatted(STUCK.size(), doing, trace.length == 0 ? "" : " at " + trace[0], MOST)
              + " processor to work with");
    }
  }
}
