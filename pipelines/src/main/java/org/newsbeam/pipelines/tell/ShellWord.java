// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.tell;

/** Words of commands that people copy into a shell. */
public final class ShellWord {

  private ShellWord() {}

  /** {@code text} so that a shell takes it for one word, unaltered. */
  public static String of(String text) {
    return text.matches("[\\w@%+=:,./-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
