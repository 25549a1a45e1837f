// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

/** Whether somebody looks on, or a program or a file takes what is printed. */
public final class Terminal {

  private Terminal() {}

  /**
   * Whether standard output is a terminal. The launcher says so; for a bundle that was started
   * without it the JVM does, unless it is one that has a console wherever it prints to (22 to 24).
   */
  @SuppressWarnings("SystemConsoleNull") // Not asked where it is not null.
  public static boolean isOutput() {
    String told = System.getProperty("newsbeam.stdout.terminal");
    return told == null
        ? Runtime.version().feature() < 22 && System.console() != null
        : Boolean.parseBoolean(told);
  }
}
