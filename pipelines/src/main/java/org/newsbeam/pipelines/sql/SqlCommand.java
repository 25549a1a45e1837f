// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.launch.Terminal;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.show.CsvLines;
import org.newsbeam.pipelines.show.JsonLines;
import org.newsbeam.pipelines.show.PeopleTable;
import org.newsbeam.pipelines.show.RowPrinter;
import org.newsbeam.pipelines.tell.Console;
import org.newsbeam.pipelines.tell.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks the tables of a run in SQL. */
@Command(
    name = "sql",
    mixinStandardHelpOptions = true,
    description = {
      "Asks the tables of a run in SQL, as DuckDB speaks it. Each table is there by its name, and so are the views",
      "analysis (a quote with its article, outlet, date, link, story, copies and speaker), who_by_outlet and by_month.",
      "Without a query it lists them."
    },
    footer = {
      "",
      "  newsbeam sql out \"SELECT speaker, count(*) FROM analysis GROUP BY ALL ORDER BY 2 DESC LIMIT 10\"",
      "  newsbeam sql out \"FROM who_by_outlet\" --output=who.xlsx",
      "  newsbeam sql out \"DESCRIBE analysis\""
    })
public final class SqlCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FOLDER", description = "the output folder of a run")
  private String folder;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "QUERY",
      description = "one statement; - reads it from standard input")
  private @Nullable String query;

  @Option(names = "--json", description = "one JSON object a line")
  private boolean json;

  @Option(names = "--csv", description = "comma-separated values with a header")
  private boolean csv;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "write the rows to this file: .parquet, .csv, .jsonl or .xlsx")
  private @Nullable String output;

  @Override
  public Integer call() throws IOException, SQLException {
    if ((json ? 1 : 0) + (csv ? 1 : 0) + (output == null ? 0 : 1) > 1) {
      throw new UsageException("only one of --json, --csv and --output");
    }
    RowFile file = output == null ? null : RowFile.named("--output", output);
    String asked = asked();
    try (RunTables tables = RunTables.open(folder)) {
      if (file == null) {
        tables.query(asked, this::print);
      } else {
        long rows = file.write(tables, asked);
        Console.print(Counted.of(rows, "row") + " in " + output);
      }
    }
    return 0;
  }

  private String asked() throws IOException {
    if (query == null) {
      return TableNames.listQuery();
    }
    return query.equals("-") ? new String(System.in.readAllBytes(), UTF_8) : query;
  }

  private void print(SqlRows rows) throws IOException, SQLException {
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, UTF_8);
    RowPrinter printer = printer(out, rows.columns(), Terminal.isOutput());
    rows.forEach(printer::print);
    printer.end();
    out.flush();
  }

  private RowPrinter printer(PrintStream out, List<String> columns, boolean onTerminal)
      throws IOException {
    if (json) {
      return new JsonLines(out, onTerminal);
    }
    return csv ? new CsvLines(out, columns, onTerminal) : PeopleTable.of(out, columns, onTerminal);
  }
}
