// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.run;

import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.Table;
import org.newsbeam.pipelines.show.Place;
import org.newsbeam.pipelines.tell.ShellWord;

/** What to do with the tables of a run, for who has just made the first ones. */
final class NextSteps {

  private NextSteps() {}

  /** Commands that look at the tables in this folder, in one line. */
  static String line(OutputFolder output) {
    String show =
        "newsbeam show " + ShellWord.of(output.child(Table.QUOTES.name())) + " (rows of a table)";
    String folder = ShellWord.of(output.toString());
    return Place.isLocal(output.toString())
        ? "Next: newsbeam report %s (a page to open), newsbeam sql %s (questions in SQL), %s"
            .formatted(folder, folder, show)
        : "Next: " + show;
  }
}
