// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.junit.Assert.assertEquals;

import java.util.function.Supplier;

/** What could steer a terminal, and what thinks that it prints to one. */
final class Steering {

  /** Colours, the title of the window, the clipboard, a cleared screen, a bell, a backward text. */
  static final String TEXT =
      "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b]52;c;eA==\u0007 \u009b2J \u007f\b \u202Etxt\u202C";

  private static final String TOLD = "newsbeam.stdout.terminal";

  private Steering() {}

  /** Asserts that {@code printed} holds none but line breaks and tabs. */
  static void assertNone(String printed) {
    assertEquals(
        "",
        printed.replaceAll("[^\\p{Cc}\u202A-\u202E\u2066-\u2069]", "").replaceAll("[\n\t]", ""));
  }

  /** What {@code printed} gives when it prints to a terminal. */
  static <T> T onTerminal(Supplier<T> printed) {
    System.setProperty(TOLD, "true");
    try {
      return printed.get();
    } finally {
      System.clearProperty(TOLD);
    }
  }
}
