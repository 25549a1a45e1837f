// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.report;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.sql.NewFile;
import org.newsbeam.pipelines.sql.RunTables;
import org.newsbeam.pipelines.tell.Console;
import picocli.CommandLine.Option;

/** The option of a run that makes a page of it. */
public final class RunReport {

  @Option(
      names = "--report",
      arity = "0..1",
      fallbackValue = "report.html",
      paramLabel = "FILE",
      description = "then make a page of it, as newsbeam report does (default: ${FALLBACK-VALUE})")
  private @Nullable String file;

  /**
   * Sees to it that nothing will be in the way of the page, before the run that it is to show.
   *
   * @param folder the run's output folder
   * @throws org.newsbeam.pipelines.launch.UsageException if there can be no page
   */
  public void check(String folder) {
    if (file != null) {
      NewFile.place("--report", file);
      RunTables.check(folder);
    }
  }

  /** Makes the page of a whole run, if one is wanted. */
  public void make(String folder) throws IOException {
    if (file == null) {
      return;
    }
    Path page = NewFile.place("--report", file);
    try (RunTables tables = RunTables.open(folder)) {
      NewFile.write(page, part -> ReportPage.write(tables, folder, part));
    } catch (SQLException e) {
      throw new IOException("the page " + file + " was not made: " + e.getMessage(), e);
    }
    Console.print("the page is " + file + "; open it in a browser");
  }
}
