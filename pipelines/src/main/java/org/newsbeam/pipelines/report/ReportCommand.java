// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.report;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.newsbeam.pipelines.sql.NewFile;
import org.newsbeam.pipelines.sql.RunTables;
import org.newsbeam.pipelines.tell.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one page of what a run found, for people. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description = {
      "Makes one page of what a run found: who is quoted, over time and by outlet, who speaks of whom, stories, copies,",
      "articles to read with their quotes in colour, a search over quotes, a sample to check. The page holds all that it",
      "shows and needs no network: it can be opened from disk and sent."
    })
public final class ReportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FOLDER", description = "the output folder of a run")
  private String folder;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "where the page goes (default: ${DEFAULT-VALUE})")
  private String output = "report.html";

  @Override
  public Integer call() throws IOException, SQLException {
    Path page = NewFile.place("--output", output);
    try (RunTables tables = RunTables.open(folder)) {
      NewFile.write(page, part -> ReportPage.write(tables, folder, part));
    }
    Console.print("the page is " + output + "; open it in a browser");
    return 0;
  }
}
