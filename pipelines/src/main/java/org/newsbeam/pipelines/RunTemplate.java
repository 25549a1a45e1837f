// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

/**
 * The command {@code run} for launchers that pass on options and no words, such as that of a flex
 * template of Dataflow.
 */
public final class RunTemplate {

  private RunTemplate() {}

  /** Does what {@link Newsbeam#main} does with {@code run} before these options. */
  public static void main(String[] options) {
    Newsbeam.main(command(options));
  }

  static String[] command(String... options) {
    String[] command = new String[options.length + 1];
    command[0] = "run";
    System.arraycopy(options, 0, command, 1, options.length);
    return command;
  }
}
