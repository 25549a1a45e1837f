// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.newsbeam.pipelines.launch.Suggestion;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.tell.Console;
import org.newsbeam.pipelines.tell.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a run's joined table as one file, or all its tables as one database. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes one file for other programs: the joined table analysis, a row for each quote with its article, outlet,",
      "date, link, story, copies and speaker; or with .duckdb a database of all tables and views."
    },
    footer = {
      "",
      "  newsbeam export out quotes.xlsx",
      "  newsbeam export out speakers.csv --table=speakers",
      "  newsbeam export out news.duckdb"
    })
public final class ExportCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FOLDER", description = "the output folder of a run")
  private String folder;

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "where it goes: .csv, .xlsx, .parquet, .jsonl or .duckdb")
  private String file;

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = "write this table or view (default: ${DEFAULT-VALUE})")
  private String table = ReadyView.ANALYSIS.name();

  @Override
  public Integer call() throws IOException, SQLException {
    if (!TableNames.all().contains(table)) {
      throw new UsageException(
          "--table="
              + table
              + ": there is no such table"
              + Suggestion.among(table, TableNames.all()));
    }
    if (file.toLowerCase(Locale.ROOT).endsWith(".duckdb")) {
      Path database = NewFile.place("FILE", file);
      try (RunTables tables = RunTables.open(folder)) {
        NewFile.write(database, tables::copyToDatabase);
      }
      Console.print("all tables and views in " + file);
      return 0;
    }
    RowFile rowFile = RowFile.named("FILE", file);
    try (RunTables tables = RunTables.open(folder)) {
      long rows = rowFile.write(tables, "FROM " + Quoted.name(table));
      Console.print("%s of %s in %s".formatted(Counted.of(rows, "row"), table, file));
    }
    return 0;
  }
}
