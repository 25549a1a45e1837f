// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.tell;

/**
 * The one place where lines for people leave the program: what they hold of articles and names of
 * files steers no terminal.
 */
public final class Console {

  private Console() {}

  /** Says something of the command on standard error: what it does, or what is wrong. */
  public static void say(String line) {
    System.err.println("newsbeam: " + TerminalText.line(line));
  }

  /** Says how far the command is, or what it meets, on standard error. */
  public static void note(String line) {
    System.err.println(TerminalText.line(line));
  }

  /** Prints a line of what was asked for on standard output. */
  public static void print(String line) {
    System.out.println(TerminalText.line(line));
  }
}
