// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.util.List;

/**
 * A small run, and a look at what it wrote, in one JVM: the launcher keeps an archive of the
 * classes that these load, so that later commands start sooner.
 */
final class Rehearsal {

  private Rehearsal() {}

  /** Rehearses with a folder of articles and one for tables, and ends the JVM as a command does. */
  public static void main(String[] arguments) {
    System.exit(rehearse(arguments[0], arguments[1]));
  }

  /** The exit code of the first command that fails, or 0. */
  static int rehearse(String articles, String output) {
    List<String[]> commands =
        List.of(
            new String[] {"run", "--input=" + articles, "--output=" + output},
            new String[] {"show", output},
            new String[] {"show", output + "/quotes", "--where=confidence>0.5", "--sort=words"},
            new String[] {"show", output + "/quotes", "--json"});
    for (String[] command : commands) {
      int exit = Newsbeam.execute(command);
      if (exit != 0) {
        return exit;
      }
    }
    return 0;
  }
}
