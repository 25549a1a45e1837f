// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.util.function.Supplier;
import org.newsbeam.pipelines.tell.Console;

/**
 * Says what to do next if the command is ended from without, by Ctrl-C or a signal to terminate.
 * The JVM then ends with 130 or 143.
 */
public final class BreakOff {

  private BreakOff() {}

  /**
   * Does some work, and says a line if the command is ended meanwhile.
   *
   * @param view what is in the way of the line on a terminal
   */
  public static <T> T watch(ProgressView view, String line, Supplier<T> work) {
    Runtime jvm = Runtime.getRuntime();
    Thread hook =
        new Thread(
            () -> {
              view.close();
              Console.say(line);
            },
            "newsbeam-broken-off");
    jvm.addShutdownHook(hook);
    try {
      return work.get();
    } finally {
      if (!isUnderWay()) {
        jvm.removeShutdownHook(hook);
      }
    }
  }

  /** Whether the JVM is being ended: what fails now does so for that. */
  public static boolean isUnderWay() {
    Thread nothing = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(nothing);
      Runtime.getRuntime().removeShutdownHook(nothing);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }
}
